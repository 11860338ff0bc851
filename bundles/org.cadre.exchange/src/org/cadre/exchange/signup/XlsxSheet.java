/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Sheet;
import org.cadre.exchange.Messages;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.eclipse.osgi.util.NLS;

/** A sheet of an Excel workbook: its first visible worksheet that has rows. */
@SuppressWarnings("nls")
class XlsxSheet {

    private static final long MOST_BYTES = 256L << 20;
    /** Cells may share a text; all of them together are no longer than a large CSV file. */
    private static final long MOST_CHARACTERS = 64L << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final int LONGEST_NUMBER = 30;
    private static final int BUFFER = 1 << 16;
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Path file;
    private final String name;
    private final List<String> notes = new ArrayList<>();

    XlsxSheet(Path file) {
        this.file = file;
        name = file.getFileName().toString();
    }

    Sheet read() throws CadreException {
        try {
            requireReasonableSize();
            return readWorkbook();
        } catch (IOException | RuntimeException e) {
            // The library meets damaged workbooks with whatever its parsers throw.
            throw new CadreException(CadreException.Kind.INPUT, NLS.bind(Messages.Sheet_damaged, name), e);
        }
    }

    private Sheet readWorkbook() throws IOException, CadreException {
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            var sheets = book.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).toList();
            for (var sheet : sheets) {
                var shape = read(sheet);
                if (!shape.isEmpty()) {
                    if (sheets.size() > 1) {
                        notes.add(NLS.bind(Messages.Sheet_worksheet, sheet.getName(), sheets.size()));
                    }
                    return SheetReader.sheet(shape, sheets.size() > 1 ? name + ", " + sheet.getName()
                            : name, notes);
                }
            }
            throw CadreException.input(NLS.bind(Messages.Sheet_empty, name));
        }
    }

    private SheetShape read(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException, CadreException {
        var shape = new SheetShape();
        long characters = 0;
        try (var rows = sheet.openStream()) {
            for (var all = rows.iterator(); all.hasNext();) {
                var row = all.next();
                var cells = cells(row);
                characters += cells.stream().mapToLong(String::length).sum();
                shape.add(row.getRowNum(), cells);
                if (shape.size() > SheetReader.MOST_ROWS || characters > MOST_CHARACTERS) {
                    throw CadreException.input(NLS.bind(Messages.Sheet_tooLarge, name));
                }
            }
        }
        return shape;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), SheetReader.MOST_COLUMNS); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxSheet::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell.getDataFormatString()) ? DAY_AND_TIME.format(cell.asDate())
                    : number(cell.asNumber().stripTrailingZeros());
        }
        return cell.getType() == CellType.ERROR || cell.getText() == null ? "" : cell.getText();
    }

    /**
     * Excel keeps days as numbers; only their format tells. Letters in quotes or brackets are no part of
     * it.
     */
    private static boolean isDate(String format) {
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT)
                .matches(".*([ymdh]|ss).*");
    }

    /** Ids and counts are written without an exponent; what would need a page of zeros is no such number. */
    private static String number(BigDecimal value) {
        return Math.abs(value.scale()) > LONGEST_NUMBER ? value.toString() : value.toPlainString();
    }

    /** Counts what the archive really unpacks to before anything is parsed. */
    private void requireReasonableSize() throws IOException, CadreException {
        try (var zip = new ZipFile(file.toFile())) {
            long bytes = 0;
            var buffer = new byte[BUFFER];
            for (var entry : zip.stream().limit(MOST_ENTRIES).toList()) {
                try (var in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read > 0
                            && bytes <= MOST_BYTES; read = in.read(buffer)) {
                        bytes += read;
                    }
                }
            }
            if (bytes > MOST_BYTES || zip.size() > MOST_ENTRIES) {
                throw CadreException.input(NLS.bind(Messages.Sheet_tooLarge, name));
            }
            requireSound(zip);
        }
    }

    private void requireSound(ZipFile zip) throws IOException, CadreException {
        var checker = new WorkbookChecker();
        for (var entry : zip.stream().filter(e -> e.getName().endsWith(".xml")).toList()) {
            try (var in = zip.getInputStream(entry)) {
                checker.look(in);
            }
        }
        if (!checker.isSound()) {
            throw CadreException.input(NLS.bind(Messages.Sheet_damaged, name));
        }
    }
}
