/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.cadre.core.CadreException;
import org.cadre.core.testdata.MemoryWork;
import org.cadre.core.testdata.Someone;
import org.junit.jupiter.api.Test;

class ProgramServiceTest {

    private static final LocalDate FALL = LocalDate.of(2026, 9, 1);

    private final ProgramService service = new ProgramService();
    private final MemoryWork work = new MemoryWork().with(Someone.program("Inducción 2026", null, null));

    private static ProgramDraft draft(String name) {
        return new ProgramDraft(name, null, null, null, null, null);
    }

    private String refusal(ProgramDraft draft) {
        var error = assertThrows(CadreException.class, () -> service.create(work, draft));
        assertEquals(CadreException.Kind.INPUT, error.kind());
        return error.getMessage();
    }

    @Test
    void createsWhatTheDraftSays() throws CadreException {
        var draft = new ProgramDraft(" Leaders ", " ", FALL, FALL.plusYears(1), "role = coach", "");
        var program = service.create(work, draft);
        assertEquals(new ProgramDraft("Leaders", "", FALL, FALL.plusYears(1), "role = coach", ""),
                ProgramDraft.of(program));
        assertEquals(null, program.getMenteeQuery());
    }

    @Test
    void namesAreUniqueAsPeopleCompareThem() throws CadreException {
        assertTrue(refusal(draft("INDUCCION  2026")).contains("INDUCCION"));
        service.validate(work, draft("Inducción 2026"), service.find(work, "induccion 2026"));
    }

    @Test
    void refusesWhatIsWrong() {
        assertTrue(refusal(draft("  ")).contains("name"));
        assertTrue(refusal(new ProgramDraft("A", "", FALL, FALL, "", "")).contains("2026-09-01"));
        assertTrue(refusal(new ProgramDraft("A", "", null, null, "role is", "")).contains("mentors"));
        assertTrue(refusal(new ProgramDraft("A", "", null, null, "", "role is")).contains("mentees"));
    }

    @Test
    void anUnknownNameIsAnsweredWithSimilarOnes() {
        var error = assertThrows(CadreException.class, () -> service.find(work, "Induction 2026"));
        assertTrue(error.getMessage().contains("Inducción 2026"), error.getMessage());
        var empty = new MemoryWork();
        assertThrows(CadreException.class, () -> service.find(empty, "Induction"));
    }

    @Test
    void findsRegardlessOfCase() throws CadreException {
        assertSame(work.load(org.cadre.core.store.Roots.PROGRAMS).getFirst(),
                service.find(work, "INDUCCIÓN 2026"));
    }
}
