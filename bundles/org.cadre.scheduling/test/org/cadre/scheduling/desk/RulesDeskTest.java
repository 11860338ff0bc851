/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Roots;
import org.cadre.model.Program;
import org.cadre.scheduling.plan.SchoolWorld;
import org.cadre.scheduling.rules.RulesOfPrograms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulesDeskTest {

    private final RulesOfPrograms rules = new RulesOfPrograms();
    private final RulesDesk desk = new RulesDesk(rules);
    private EditSession session;
    private Program program;

    @BeforeEach
    void open() throws CadreException {
        session = new EditSession(new SchoolWorld().open());
        program = session.work().load(Roots.PROGRAMS).getFirst();
    }

    @Test
    void oneRuleIsChangedAndUndone() throws CadreException {
        var values = desk.of(session.work(), program);
        assertEquals(desk.preset(), values);
        values.get("costs").put("substitute", 95L);
        values.get("costs").put("budget", 5000L);
        values.get("hours").put("latest", "16:30");
        assertTrue(desk.set(session, program, values));
        var now = rules.of(session.work(), program);
        assertEquals(95, now.costs().substitute());
        assertEquals(5000, now.costs().budget());
        assertEquals(16, now.hours().latest().getHour());
        assertFalse(desk.isPreset(session.work(), program));
        session.undo();
        assertTrue(desk.isPreset(session.work(), program));
    }

    @Test
    void nothingNewIsNoStep() throws CadreException {
        assertFalse(desk.set(session, program, desk.of(session.work(), program)));
        assertTrue(session.undoLabel().isEmpty());
    }

    @Test
    void whatCannotBeIsRefusedByName() throws CadreException {
        var values = desk.of(session.work(), program);
        values.get("limits").put("sessionsADay", 0L);
        var refusal = assertThrows(CadreException.class, () -> desk.set(session, program, values));
        assertTrue(refusal.getMessage().contains("sessionsADay"), refusal::getMessage);
        assertTrue(desk.isPreset(session.work(), program));
    }

    @Test
    void thePresetComesBack() throws CadreException {
        var values = desk.of(session.work(), program);
        values.get("limits").put("coversEach", 1L);
        desk.set(session, program, values);
        desk.reset(session, program);
        assertTrue(desk.isPreset(session.work(), program));
    }
}
