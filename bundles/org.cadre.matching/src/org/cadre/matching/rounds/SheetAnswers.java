/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.text.CsvText;

/**
 * What an answer sheet says. Nothing is changed by reading it.
 *
 * @param sheet the sheet
 * @param changes the answers of the rows that can be used
 * @param rejections why the other rows cannot, each row once
 */
public record SheetAnswers(Sheet sheet, List<TalkChange> changes, List<Rejection> rejections) {

    /** Copies the lists. */
    public SheetAnswers {
        changes = List.copyOf(changes);
        rejections = List.copyOf(rejections);
    }

    /** The refused rows as CSV in the form of the sheet, with what is wrong, to be mended and read again. */
    public String rejected() {
        var lines = new ArrayList<List<?>>();
        lines.add(with(sheet.headers(), AnswerSheet.ERROR));
        for (var rejection : rejections) {
            sheet.rows().stream().filter(row -> row.line() == rejection.line())
                    .forEach(row -> lines.add(with(row.cells(), rejection.reason() + ' ' + rejection.fix())));
        }
        return CsvText.write(lines);
    }

    /** An error of an earlier try is replaced. */
    private List<String> with(List<String> cells, String error) {
        int old = sheet.headers().indexOf(AnswerSheet.ERROR);
        var more = new ArrayList<>(cells);
        if (old >= 0) {
            more.remove(old);
        }
        more.add(error);
        return more;
    }
}
