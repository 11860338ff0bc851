/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

class RowsTest {

    private record City(String name, String country, Integer people) {
    }

    private static final Column<City> NAME = Column.text("name", "Name", 10, City::name);
    private static final Column<City> PEOPLE = Column.number("people", "People", 10, City::people);
    private static final City ZURICH = new City("Zürich", "Switzerland", 400);
    private static final City AMES = new City("Ames", "Iowa", null);
    private static final City OMAHA = new City("Omaha", "Nebraska", 1200);

    private final Rows<City> rows = new Rows<>(List.of(ZURICH, AMES, OMAHA),
            List.of(NAME, Column.text("country", "Country", 10, City::country), PEOPLE));

    @Test
    void keepsTheGivenOrderWithoutColumn() {
        assertEquals(List.of(ZURICH, AMES, OMAHA), rows.arrange("", null, false));
    }

    @Test
    void ordersWordsAsTheLanguageDoes() {
        assertEquals(List.of(AMES, OMAHA, ZURICH), rows.arrange("", NAME, false));
    }

    @Test
    void ordersNumbersAsNumbersWithAbsentOnesFirst() {
        assertEquals(List.of(AMES, ZURICH, OMAHA), rows.arrange("", PEOPLE, false));
        assertEquals(List.of(OMAHA, ZURICH, AMES), rows.arrange("", PEOPLE, true));
    }

    @Test
    void keepsRowsThatContainEveryWordInAnyColumnAndCase() {
        assertEquals(List.of(ZURICH), rows.arrange("  swi zür ", null, false));
        assertEquals(List.of(), rows.arrange("ames nebraska", null, false));
    }

    @Test
    void takesWordsAsTheyAreAndNotAsPatterns() {
        assertEquals(List.of(), rows.arrange(".*", null, false));
    }

    @Test
    void ordersByTheColumnsOwnOrder() {
        var byLength = NAME.orderedBy(Comparator.comparing(city -> city.name().length()));
        assertEquals(List.of(AMES, OMAHA, ZURICH), rows.arrange("", byLength, false));
    }
}
