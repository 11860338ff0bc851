/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.cadre.core.testdata.Someone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ana       | García      | Ana García      | A. García    | García, Ana",
            "小明      | 王          | 王小明          | 王小明       | 王小明",
            "민준      | 김          | 김민준          | 김민준       | 김민준",
            "さくら    | 佐藤        | 佐藤さくら      | 佐藤さくら   | 佐藤さくら",
            "Minh Anh  | Nguyễn      | Minh Anh Nguyễn | M. Nguyễn    | Nguyễn, Minh Anh",
            "فاطمة     | الزهراء     | فاطمة الزهراء   | ف. الزهراء   | الزهراء, فاطمة",
            "Ming      | 王          | Ming 王         | M. 王        | 王, Ming",
            "''        | Prince      | Prince          | Prince       | Prince",
            "Cher      | ''          | Cher            | Cher         | Cher" })
    void showsNamesAsPeopleWriteThem(String given, String family, String full, String brief, String sort) {
        var name = PersonName.of(Someone.named(given, family).get());
        assertEquals(List.of(full, brief, sort), List.of(name.full(), name.brief(), name.sort()));
    }

    @Test
    void prefersThePreferredName() {
        var person = Someone.named("Robert", "Okafor").get();
        person.setPreferredGivenName(" Bo ");
        person.setPreferredFamilyName("  ");
        assertEquals("Bo Okafor", PersonName.show(person));
    }

    @Test
    void aPersonWithoutANameIsStillShown() {
        var person = Someone.named(null, null).get();
        person.setStaffId(null);
        person.setEmail("x@example.org");
        assertEquals("x@example.org", PersonName.of(person).brief());
        assertEquals("x@example.org", PersonName.of(person).sort());
    }

    @Test
    void aDecomposedInitialKeepsItsAccent() {
        assertEquals("E\u0301. Roux", PersonName.of(Someone.named("E\u0301lise", "Roux").get()).brief());
    }

    @Test
    void sortsAsTheLanguageDoes() {
        var people = Stream.of("Zorn", "Öz", "O'Neil", "ñandu", "nadal").map(f -> Someone.named("A", f).get())
                .toList();
        var sorted = PersonName.sorted(people, Locale.ENGLISH).stream().map(e -> e.getFamilyName()).toList();
        assertEquals(List.of("nadal", "ñandu", "O'Neil", "Öz", "Zorn"), sorted);
    }
}
