/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Sheet;
import org.cadre.exchange.Messages;
import org.cadre.exchange.text.Csv;
import org.cadre.exchange.text.Formulas;
import org.cadre.exchange.text.TextEncoding;
import org.eclipse.osgi.util.NLS;

/** A sheet of comma, semicolon or tab separated values in any encoding. */
@SuppressWarnings("nls")
class CsvSheet {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int SAMPLE = 20;
    private static final String EXCEL_HINT = "sep=";

    private final Path file;
    private final String name;
    private final List<String> notes = new ArrayList<>();

    CsvSheet(Path file) {
        this.file = file;
        name = file.getFileName().toString();
    }

    Sheet read() throws IOException, CadreException {
        var text = text();
        if (text.indexOf('\0') >= 0) {
            throw CadreException.input(NLS.bind(Messages.Sheet_noTable, name));
        }
        char separator = separator(text);
        if (separator != ',') {
            notes.add(NLS.bind(Messages.Sheet_separator, separator == '\t' ? Messages.Sheet_tab : separator));
        }
        var shape = new SheetShape();
        parse(text, separator, (line, cells) -> {
            if (line > 1 || !cells.get(0).startsWith(EXCEL_HINT)) {
                shape.add(line, cells.stream().limit(SheetReader.MOST_COLUMNS).map(Formulas::restore)
                        .toList());
            }
            return shape.size() <= SheetReader.MOST_ROWS;
        });
        if (shape.size() > SheetReader.MOST_ROWS) {
            throw CadreException.input(NLS.bind(Messages.Sheet_tooLarge, name));
        }
        return SheetReader.sheet(shape, name, notes);
    }

    private String text() throws IOException {
        TextEncoding encoding;
        try (var bytes = Files.newInputStream(file)) {
            encoding = TextEncoding.of(bytes);
        }
        if (!encoding.isUtf8()) {
            notes.add(NLS.bind(Messages.Package_encoding, name, encoding.charset().displayName()));
        }
        try (var reader = encoding.reader(Files.newInputStream(file)); var text = new StringWriter()) {
            reader.transferTo(text);
            return text.toString();
        }
    }

    /** The one that cuts the first rows into most cells, all rows alike. */
    private static char separator(String text) throws IOException {
        if (text.startsWith(EXCEL_HINT) && text.length() > EXCEL_HINT.length()) {
            return text.charAt(EXCEL_HINT.length());
        }
        char best = ',';
        long most = 0;
        for (char candidate : SEPARATORS) {
            long score = score(text, candidate);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    /**
     * Rows as wide as the widest count by their width; a separator that cuts nothing or wrongly scores
     * nothing.
     */
    private static long score(String text, char separator) throws IOException {
        var widths = new ArrayList<Integer>();
        try {
            Csv.readLeniently(new StringReader(text), separator, (line, cells) -> {
                widths.add(cells.size());
                return widths.size() < SAMPLE;
            });
        } catch (Csv.SyntaxException e) {
            return 0;
        }
        int widest = widths.stream().mapToInt(w -> w).max().orElse(0);
        return widest < 2 ? 0
                : widths.stream().filter(w -> w == widest).count() * 100 / widths.size() * widest;
    }

    private void parse(String text, char separator, Csv.RowConsumer consumer) throws IOException,
            CadreException {
        try {
            Csv.readLeniently(new StringReader(text), separator, consumer);
        } catch (Csv.SyntaxException e) {
            throw CadreException.input(NLS.bind(Messages.Sheet_syntax, name, e.line()));
        }
    }
}
