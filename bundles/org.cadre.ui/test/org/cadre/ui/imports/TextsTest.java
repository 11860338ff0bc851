/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.Locale;

import org.cadre.core.exchange.SignupField;
import org.cadre.core.exchange.SignupTally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void inAmericanNumbers() {
        Locale.setDefault(Locale.US);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    @Test
    void tellsHowManyInTheRightNumber() {
        assertEquals("31 mentors, 66 mentees, 4 rows not understood",
                FieldTexts.tally(new SignupTally(31, 66, 4)));
        assertEquals("1 mentor, 1 mentee, 1 row not understood", FieldTexts.tally(new SignupTally(1, 1, 1)));
        assertEquals("No mentors, 1,200 mentees", FieldTexts.tally(new SignupTally(0, 1200, 0)));
    }

    @Test
    void namesEveryFieldDifferently() {
        var labels = Arrays.stream(SignupField.values()).map(FieldTexts::label).toList();
        labels.forEach(label -> assertNotNull(label));
        assertEquals(labels.size(), labels.stream().distinct().count());
    }
}
