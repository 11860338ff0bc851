/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.model.CadreFactory;
import org.cadre.scheduling.ledger.Ledgers;
import org.cadre.scheduling.testdata.Harbor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerDeskTest {

    private final Harbor harbor = new Harbor("America/Chicago");
    private final LedgerDesk desk = new LedgerDesk(new Ledgers());
    private String cohort;
    private String pair;

    @BeforeEach
    void twoPairsOfWhichOneMet() throws Exception {
        var school = harbor.school("North");
        var ana = harbor.person("Ana", "Ruiz", school);
        var fall = CadreFactory.eINSTANCE.createCohort();
        fall.setName("Fall");
        harbor.program.getCohorts().add(fall);
        var met = harbor.pair(ana, harbor.person("Max", "Li", school));
        var other = harbor.pair(ana, harbor.person("Bo", "Chen", school));
        other.setCohort(fall);
        harbor.series("Peer review", 2).setStart(LocalDate.of(2026, 9, 7));
        harbor.held(harbor.session(met, "2026-09-08T09:00"), 40);
        harbor.save();
        cohort = fall.getUuid();
        pair = other.getUuid();
    }

    private LedgerSheet make(LedgerKind kind) throws CadreException {
        return desk.make(harbor.store, new LedgerAsk(kind, harbor.program.getUuid(),
                LocalDate.of(2026, 9, 25), 10, 60));
    }

    @Test
    void rowsAreFilteredByCohortAndByWhatIsOverdue() throws CadreException {
        var sheet = make(LedgerKind.CADENCE);
        assertEquals(2, sheet.lines().size());
        assertEquals(List.of(pair), sheet.lines(cohort, false).stream().map(LedgerSheet.Line::pair).toList());
        assertEquals(1, sheet.urgent());
        assertEquals(List.of(pair), sheet.lines(null, true).stream().map(LedgerSheet.Line::pair).toList());
        var overdue = sheet.columns().stream().filter(one -> one.id().equals("overdue")).findFirst();
        assertTrue(overdue.orElseThrow().numeric());
        assertFalse(sheet.columns().getFirst().numeric());
    }

    @ParameterizedTest
    @EnumSource
    void everyLedgerHasItsDefinitionAndACellForEachColumn(LedgerKind kind) throws CadreException {
        var sheet = make(kind);
        assertFalse(sheet.definition().isBlank());
        sheet.lines().forEach(line -> assertEquals(sheet.columns().size(), line.cells().size()));
    }

    @Test
    void stipendsBelongToTheCohortsOfTheMentor() throws CadreException {
        assertEquals(1, make(LedgerKind.STIPENDS).lines(cohort, false).size());
        assertEquals(0, make(LedgerKind.COVERAGE).lines(cohort, false).size());
    }
}
