/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import static org.cadre.core.exchange.SignupField.EMAIL;
import static org.cadre.core.exchange.SignupField.GOALS;
import static org.cadre.core.exchange.SignupField.NOTE;
import static org.cadre.core.exchange.SignupField.ROLE;
import static org.cadre.core.exchange.SignupField.STAFF_ID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.cadre.core.exchange.ColumnMapping;
import org.cadre.core.exchange.Sheet;
import org.cadre.model.ParticipantRole;
import org.junit.jupiter.api.Test;

class MappingModelTest {

    private final Sheet sheet = new Sheet("form.csv", List.of("Mail", "I am a", "Color"), List.of(
            new Sheet.Row(2, List.of("a@x.org", "Mentor", "")),
            new Sheet.Row(3, List.of("b@x.org", "Mentor", "red")),
            new Sheet.Row(4, List.of("c@x.org", "Mentee", "red")),
            new Sheet.Row(5, List.of("d@x.org", "Both", ""))), 2, List.of());
    private final MappingModel model = new MappingModel(sheet,
            new ColumnMapping(Map.of("Mail", EMAIL, "Gone", GOALS), null));

    @Test
    void showsEveryColumnWithSomeDifferentValues() {
        assertEquals(List.of("a@x.org", "b@x.org", "c@x.org"), model.rows().get(0).samples());
        assertEquals(List.of("Mentor", "Mentee", "Both"), model.rows().get(1).samples());
        assertEquals(List.of("red"), model.rows().get(2).samples());
    }

    @Test
    void cutsLongValuesBetweenCharacters() {
        var row = new MappingRow("Goals", List.of("\uD83D\uDE00".repeat(40), "short"), GOALS);
        assertEquals("\uD83D\uDE00".repeat(32) + "… · short", row.sampleText());
    }

    @Test
    void keepsOnlyColumnsOfTheSheetAndMapsTheOthersToNotes() {
        assertEquals(Map.of("Mail", EMAIL, "I am a", NOTE, "Color", NOTE), model.mapping().columns());
        assertEquals(sheet.headers(), List.copyOf(model.mapping().columns().keySet()));
    }

    @Test
    void needsAKey() {
        model.map("Mail", NOTE);
        model.map("I am a", ROLE);
        assertFalse(model.verdict().complete());
        model.map("Mail", STAFF_ID);
        assertTrue(model.verdict().complete());
    }

    @Test
    void needsARoleFromAColumnOrForEverybody() {
        assertFalse(model.verdict().complete());
        model.setDefaultRole(ParticipantRole.MENTEE);
        assertTrue(model.verdict().complete());
        assertEquals(ParticipantRole.MENTEE, model.mapping().defaultRole());
        model.map("I am a", ROLE);
        assertTrue(model.verdict().complete());
        assertNull(model.mapping().defaultRole());
    }

    @Test
    void refusesTwoKeysOfOneKindButNotTwoColumnsOfGoals() {
        model.setDefaultRole(ParticipantRole.MENTEE);
        model.map("I am a", GOALS);
        model.map("Color", GOALS);
        assertTrue(model.verdict().complete());
        model.map("Color", EMAIL);
        assertTrue(model.verdict().text().contains("Mail") && model.verdict().text().contains("Color"));
    }
}
