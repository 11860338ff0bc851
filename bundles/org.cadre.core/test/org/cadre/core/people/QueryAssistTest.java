/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cadre.core.people.QueryAssist.Proposal;
import org.junit.jupiter.api.Test;

class QueryAssistTest {

    private static List<String> after(String query) {
        return QueryAssist.propose(query, query.length()).stream().map(Proposal::text).toList();
    }

    @Test
    void completesFieldsOperatorsValuesAndJoins() {
        assertEquals(List.of("school", "stage", "style", "staff id", "subject", "since").stream().sorted()
                .toList(),
                after("s").stream().sorted().toList());
        assertEquals(List.of("teacher"), after("role = te"));
        assertEquals(List.of("=", "!=", "in", "not in"), after("role "));
        assertEquals(List.of("and", "or"), after("role = teacher "));
        assertEquals(List.of("and"), after("role = teacher a"));
        assertEquals(List.of("and", "or", ")"), after("(role = teacher "));
        assertEquals(List.of("yes", "no"), after("on leave = "));
    }

    @Test
    void anEmptyQueryMayBeginWithAnyField() {
        assertTrue(after("").containsAll(QueryFields.ALL.stream().map(QueryField::name).toList()));
    }

    @Test
    void proposesNothingAfterAMistake() {
        assertEquals(List.of(), after("roll = teacher and "));
    }

    @Test
    void replacesTheWordTheCaretIsIn() {
        assertEquals(List.of(new Proposal("teacher", 7)), QueryAssist.propose("role = te and x", 9));
    }
}
