/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.Sheet;
import org.cadre.exchange.Messages;
import org.cadre.exchange.text.Formulas;
import org.cadre.exchange.text.SafeFile;
import org.dhatim.fastexcel.Workbook;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes the refused rows of a sheet with one more column that says why, as a workbook or as CSV. */
@SuppressWarnings("nls")
class SignupRejects {

    private final List<List<String>> rows = new ArrayList<>();

    SignupRejects(Sheet sheet, List<SignupRow> refused, List<Rejection> reasons) {
        rows.add(with(sheet.headers(), Messages.Sheet_error));
        for (int i = 0; i < refused.size(); i++) {
            rows.add(with(refused.get(i).cells(), reasons.get(i).reason() + " " + reasons.get(i).fix()));
        }
    }

    void write(Path file) throws IOException {
        boolean workbook = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        SafeFile.write(file, workbook ? this::writeWorkbook : this::writeCsv);
    }

    private void writeCsv(Path file) throws IOException {
        try (var csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(Formulas::neutralize).toList()));
        }
    }

    /** Text cells of a workbook are never run as formulas. */
    private void writeWorkbook(Path file) throws IOException {
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "Cadre", "1.0")) {
            var sheet = book.newWorksheet(Messages.Sheet_error);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
    }

    private static List<String> with(List<String> cells, String last) {
        var line = new ArrayList<>(cells);
        line.add(last);
        return line;
    }
}
