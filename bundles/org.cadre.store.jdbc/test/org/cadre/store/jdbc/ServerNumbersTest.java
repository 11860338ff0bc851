/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.cadre.core.CadreException;
import org.cadre.core.aggregate.AggregateReport;
import org.cadre.core.aggregate.AggregateText;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.model.AccountRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers about groups on a server: auditors have them, and nothing that they could be taken apart with. */
class ServerNumbersTest extends OwnedDatabase {

    private static final Pattern NUMBERS = Pattern.compile("\"cells\":\\[(.*?)\\]\\]");

    private String auditor;

    @BeforeEach
    void fill() throws Exception {
        try (var store = open(owner); var work = store.begin()) {
            for (int s = 0; s < 4; s++) {
                var school = People.school("School " + s);
                work.add(school);
                for (int i = 0; i < List.of(3, 14, 27, 31).get(s); i++) {
                    var person = People.educator("P" + s, "N" + i);
                    People.employ(person, school);
                    work.add(person);
                }
            }
            work.commit(TemporaryStore.note("fill"), null);
        }
        auditor = add(AccountRole.AUDITOR);
        sql(owner, "DELETE FROM \"store\".\"aggregate\"");
    }

    @Test
    void auditorsHaveWhatOthersCountAndNoMore() throws Exception {
        try (var store = open(auditor)) {
            var none = assertThrows(CadreException.class, () -> store.aggregates(AggregateReport.LIMIT));
            assertTrue(none.getMessage().contains("coordinator"), none.getMessage());
        }
        AggregateReport counted;
        try (var store = open(add(AccountRole.COORDINATOR))) {
            counted = store.aggregates(AggregateReport.LIMIT);
        }
        try (var store = open(auditor)) {
            var told = store.aggregates(AggregateReport.LIMIT);
            assertEquals(counted, told);
            assertEquals(new AggregateText(counted).text(), new AggregateText(told).text());
            var table = told.table("educators");
            assertEquals(OptionalLong.empty(), table.cell("School 0", table.columns().getFirst()));
            assertEquals(OptionalLong.empty(), table.cell("School 1", table.columns().getFirst()),
                    "School 0 is the total without the others");
            assertEquals(OptionalLong.of(31), table.cell("School 3", table.columns().getFirst()));
            assertEquals(50, store.aggregates(30).limit(), "the next higher limit that is there");
            assertThrows(CadreException.class, () -> store.aggregates(9));
            assertThrows(CadreException.class, () -> store.aggregates(101));
        }
    }

    @Test
    void smallNumbersAreNotEvenKeptWhereAuditorsCanRead() throws Exception {
        open(add(AccountRole.COORDINATOR)).close();
        var kept = server.execute(name, "SELECT \"piece\" FROM \"store\".\"aggregate\" ORDER BY \"smallest\","
                + " \"position\"");
        var cells = NUMBERS.matcher(kept);
        assertTrue(cells.find());
        do {
            for (var number : cells.group(1).replaceAll("[\\[\\]]", "").split(",")) {
                assertTrue(number.isEmpty() || number.equals("null") || Long.parseLong(number) >= 10, number);
            }
        } while (cells.find());
        for (int limit : List.of(20, 50, 100)) {
            hidesNoLess(limit);
        }
    }

    /** What one limit keeps back, none above it tells, or two reports together would. */
    private void hidesNoLess(int limit) throws Exception {
        try (var store = open(auditor)) {
            var lower = store.aggregates(AggregateReport.LIMIT).table("educators").cells();
            var upper = store.aggregates(limit).table("educators").cells();
            for (int r = 0; r < lower.size(); r++) {
                for (int c = 0; c < lower.get(r).size(); c++) {
                    assertTrue(lower.get(r).get(c).isPresent() || upper.get(r).get(c).isEmpty());
                }
            }
        }
    }

    @Test
    void whoComesInBetweenCannotBeToldFromTwoLooksOnADay() throws Exception {
        var coordinator = add(AccountRole.COORDINATOR);
        open(coordinator).close();
        var before = numbers();
        try (var store = open(coordinator); var work = store.begin()) {
            var person = People.educator("One", "More");
            People.employ(person, work.load(Roots.SCHOOLS).getLast());
            work.add(person);
            work.commit(TemporaryStore.note("one more"), null);
        }
        open(coordinator).close();
        assertEquals(before, numbers());
    }

    @Test
    void sqlTellsAuditorsNoMore() throws Exception {
        open(owner).close();
        for (var statement : List.of("SELECT COUNT(*) FROM \"model\".\"cadre_educator\"",
                "SELECT COUNT(*) FROM \"model\".\"cadre_employment\"",
                "SELECT COUNT(*) FROM \"model\".\"cadre_mentorship\"",
                "SELECT \"content\" FROM \"store\".\"image\"",
                "DELETE FROM \"store\".\"aggregate\"",
                "UPDATE \"store\".\"aggregate\" SET \"piece\" = ''",
                "INSERT INTO \"store\".\"aggregate\" VALUES (1, 0, '2026-01-01', '')")) {
            assertEquals("42501", assertThrows(SQLException.class, () -> sql(auditor, statement))
                    .getSQLState(),
                    statement);
        }
        assertFalse(numbers().tables().isEmpty());
    }

    private AggregateReport numbers() throws Exception {
        try (ProgramStore store = open(auditor)) {
            return store.aggregates(AggregateReport.LIMIT);
        }
    }
}
