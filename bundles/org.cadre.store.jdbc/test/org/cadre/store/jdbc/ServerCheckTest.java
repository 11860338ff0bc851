/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.check.Severity;
import org.cadre.model.AccountRole;
import org.junit.jupiter.api.Test;

/** What the full check of a database on a server tells those who see all, a part, or nothing of it. */
class ServerCheckTest extends OwnedDatabase {

    @Test
    void everybodyTestsWhatTheyReadAndIsToldOfTheRest() throws Exception {
        try (var store = open(owner); var work = store.begin()) {
            var school = People.school("Harbor");
            var person = People.educator("Ana", "Ruiz");
            People.employ(person, school);
            work.add(school);
            work.add(person);
            work.commit(TemporaryStore.note("fill"), null);
            assertEquals(List.of(), store.verify(null));
        }
        try (var store = open(add(AccountRole.COORDINATOR))) {
            assertEquals(List.of(), store.verify(null));
        }
        try (var store = open(add(AccountRole.ADMINISTRATOR))) {
            var findings = store.verify(null);
            assertEquals(1, findings.size(), findings.toString());
            assertEquals(Severity.INFO, findings.getFirst().severity());
            assertEquals("store.part", findings.getFirst().rule());
            assertTrue(findings.getFirst().text().contains("administrator"), findings.getFirst().text());
        }
        try (var store = open(add(AccountRole.EVALUATOR))) {
            assertThrows(CadreException.class, () -> store.verify(null));
        }
    }
}
