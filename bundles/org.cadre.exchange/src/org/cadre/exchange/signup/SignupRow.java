/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cadre.core.exchange.ColumnMapping;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.exchange.SignupField;

/** A row of a sheet, read through a mapping. */
@SuppressWarnings("nls")
class SignupRow {

    private final Sheet sheet;
    private final Map<String, SignupField> columns;
    private final Sheet.Row row;

    SignupRow(Sheet sheet, ColumnMapping mapping, Sheet.Row row) {
        this.sheet = sheet;
        this.columns = mapping.columns();
        this.row = row;
    }

    /**
     * A value with the heading it stands under.
     *
     * @param heading the heading as written
     * @param value the value, not empty
     */
    record Answer(String heading, String value) {
    }

    int line() {
        return row.line();
    }

    List<String> cells() {
        return row.cells();
    }

    /** Returns what the row says in the columns mapped to a field; headings without a mapping are notes. */
    List<Answer> answers(SignupField field) {
        return IntStream.range(0, sheet.headers().size())
                .filter(i -> columns.getOrDefault(sheet.headers().get(i), SignupField.NOTE) == field)
                .filter(i -> !row.cells().get(i).isBlank())
                .mapToObj(i -> new Answer(sheet.headers().get(i), row.cells().get(i).strip())).toList();
    }

    /** Returns the columns' values joined by a blank; empty if there are none. */
    String text(SignupField field) {
        return answers(field).stream().map(Answer::value).collect(Collectors.joining(" "));
    }

    /** Returns the items of lists in all columns of the field. */
    List<String> list(SignupField field) {
        return answers(field).stream().flatMap(a -> Answers.list(a.value()).stream()).distinct().toList();
    }

    boolean has(SignupField field) {
        return !answers(field).isEmpty();
    }
}
