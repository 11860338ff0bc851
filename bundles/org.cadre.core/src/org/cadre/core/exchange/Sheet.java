/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.exchange;

import java.util.List;

/**
 * A table as it was read from a CSV or XLSX file.
 *
 * @param name the file's name, and the worksheet's where there are several
 * @param headers the headings as written, trimmed; never empty
 * @param rows the rows below, each as long as the headings
 * @param firstLine the line in the file of the first row, for messages
 * @param notes what was recognized, as sentences: encoding, separator, worksheet
 */
public record Sheet(String name, List<String> headers, List<Row> rows, int firstLine, List<String> notes) {

    /**
     * One row.
     *
     * @param line line in the file, counted from 1
     * @param cells as many as there are headings, empty where the sheet has nothing
     */
    public record Row(int line, List<String> cells) {
    }
}
