/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

import org.dhatim.fastexcel.Workbook;

/** A small workbook as forms export it. */
final class TestWorkbook {

    private TestWorkbook() {
    }

    /** Returns a workbook with so many sheets of two sign-ups each. */
    static byte[] of(int sheets) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Cadre", "1.0")) {
            for (int i = 0; i < sheets; i++) {
                var sheet = book.newWorksheet("Form " + i);
                var headings = List.of("Timestamp", "Email Address", "I want to be a", "How many mentees?");
                for (int column = 0; column < headings.size(); column++) {
                    sheet.value(0, column, headings.get(column));
                }
                sheet.value(1, 0, LocalDateTime.of(2026, 8, 20, 14, 3));
                sheet.style(1, 0).format("m/d/yyyy h:mm").set();
                sheet.value(1, 1, "ana@x.example");
                sheet.value(1, 2, "Mentor");
                sheet.value(1, 3, 3);
                sheet.value(2, 1, "bo@x.example");
                sheet.value(2, 2, "Mentee");
                sheet.formula(2, 3, "1+1");
            }
        }
        return out.toByteArray();
    }
}
