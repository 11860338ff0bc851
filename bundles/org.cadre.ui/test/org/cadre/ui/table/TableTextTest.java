/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TableTextTest {

    private static final List<Column<String>> COLUMNS = List.of(Column.text("it", "It, itself", 5, row ->
            row),
            Column.number("length", "Length", 5, String::length));

    @Test
    void quotesWhatCsvNeedsQuoted() {
        assertEquals("\"It, itself\",Length\r\n\"say \"\"hi\"\"\",8\r\n\"two\nlines\",9\r\n",
                TableText.csv(COLUMNS, List.of("say \"hi\"", "two\nlines")));
    }

    @Test
    void keepsSpreadsheetsFromTakingTextForFormulas() {
        assertEquals("\"It, itself\",Length\r\n'=1+1,4\r\n'@sum,4\r\n",
                TableText.csv(COLUMNS, List.of("=1+1", "@sum")));
    }

    @Test
    void keepsEveryRowOnOneLineWhenCopied() {
        assertEquals("It, itself\tLength\na b c\t5\n", TableText.tsv(COLUMNS, List.of("a\tb\nc")));
    }

    @Test
    void aValueThatOnlyLooksGuardedIsGuardedToo() {
        assertEquals("\"It, itself\",Length\r\n''=x,3\r\n", TableText.csv(COLUMNS, List.of("'=x")));
    }
}
