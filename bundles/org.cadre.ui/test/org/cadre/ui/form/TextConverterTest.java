/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import static org.cadre.model.CadrePackage.Literals.DATED__START;
import static org.cadre.model.CadrePackage.Literals.EDUCATOR__EMAIL;
import static org.cadre.model.CadrePackage.Literals.EDUCATOR__LANGUAGES;
import static org.cadre.model.CadrePackage.Literals.EMPLOYMENT__FTE;
import static org.cadre.model.CadrePackage.Literals.MENTOR_PROFILE__HOURLY_COST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextConverterTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.US);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void showsWhatItUnderstands() throws InvalidText {
        assertRoundTrip(DATED__START, LocalDate.of(2026, 9, 1));
        assertRoundTrip(EMPLOYMENT__FTE, 0.5);
        assertRoundTrip(EDUCATOR__LANGUAGES, List.of("en", "es"));
        assertRoundTrip(EDUCATOR__EMAIL, "ada@harbor.example");
    }

    @Test
    void understandsDatesAsTheUserWritesThem() throws InvalidText {
        assertEquals(LocalDate.of(2026, 9, 1), value(DATED__START, " 9/1/26 "));
        assertEquals(LocalDate.of(2026, 9, 1), value(DATED__START, "Sep 1, 2026"));
    }

    @Test
    void refusesWhatIsNoDateAndSaysWhatWouldBe() {
        var refusal = assertThrows(InvalidText.class, () -> value(DATED__START, "2026-02-30"));
        assertTrue(refusal.getMessage().contains(String.valueOf(LocalDate.now().getYear())),
                refusal.getMessage());
    }

    @Test
    void refusesNumbersWithARestAndNegativeOnes() {
        assertThrows(InvalidText.class, () -> value(EMPLOYMENT__FTE, "0.5 or so"));
        assertThrows(InvalidText.class, () -> value(EMPLOYMENT__FTE, "-1"));
    }

    @Test
    void takesEmptyTextForAbsentOrTheDefault() throws InvalidText {
        assertNull(value(EDUCATOR__EMAIL, "  "));
        assertNull(value(DATED__START, ""));
        assertEquals(1.0, value(EMPLOYMENT__FTE, ""));
        assertEquals(List.of(), value(EDUCATOR__LANGUAGES, " , ;"));
    }

    @Test
    void keepsMoneyExact() throws InvalidText {
        assertEquals(new BigDecimal("0.1"), value(MENTOR_PROFILE__HOURLY_COST, "0.10"));
    }

    @Test
    void keepsEachOfSeveralValuesOnce() throws InvalidText {
        assertEquals(List.of("en", "vi"), value(EDUCATOR__LANGUAGES, "en; vi, en"));
    }

    private static void assertRoundTrip(EAttribute attribute, Object value) throws InvalidText {
        var converter = new TextConverter(attribute);
        assertEquals(value, converter.toValue(converter.toText(value)));
    }

    private static Object value(EAttribute attribute, String text) throws InvalidText {
        return new TextConverter(attribute).toValue(text);
    }
}
