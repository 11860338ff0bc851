/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.cadre.core.CadreException;
import org.cadre.scheduling.print.HtmlSheets;
import org.cadre.scheduling.print.Paper;
import org.cadre.scheduling.print.SheetFormat;
import org.cadre.scheduling.print.SheetSet;
import org.cadre.scheduling.print.pdf.PdfSheets;

/** Writes sheets in the form that is asked for. Fonts are read once, for all files. */
final class SheetFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // spreadsheet programs need it for other scripts

    private final Paper paper;
    private PdfSheets pdf;

    SheetFiles(Paper paper) {
        this.paper = paper;
    }

    /**
     * Writes one file.
     *
     * @param csv the same as a list for spreadsheets, if that is asked for
     */
    Path write(Path file, SheetFormat format, SheetSet set, Supplier<String> csv) throws CadreException {
        return WholeFile.write(file, switch (format) {
            case PDF -> pdf().write(set, paper);
            case HTML -> HtmlSheets.page(set).getBytes(StandardCharsets.UTF_8);
            case CSV -> (BYTE_ORDER_MARK + csv.get()).getBytes(StandardCharsets.UTF_8);
        });
    }

    private PdfSheets pdf() {
        if (pdf == null) {
            pdf = new PdfSheets();
        }
        return pdf;
    }
}
