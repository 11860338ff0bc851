/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifier;

/** Reads CSV. Rows may have any number of cells; empty lines are skipped. */
@SuppressWarnings("nls")
public final class Csv {

    private static final int LONGEST_CELL = 1 << 20;
    private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

    /** Takes the rows of a file one by one. */
    @FunctionalInterface
    public interface RowConsumer {

        /**
         * Takes one row.
         *
         * @param line its line in the file, counted from 1
         * @param cells its cells, not trimmed
         * @return whether to go on
         */
        boolean accept(int line, List<String> cells);
    }

    /** A file that is no CSV by RFC 4180. */
    public static class SyntaxException extends Exception {

        private static final long serialVersionUID = 1L;
        private final Fault fault;
        private final int line;

        SyntaxException(Fault fault, int line) {
            super(fault + " in line " + line);
            this.fault = fault;
            this.line = line;
        }

        /** What is wrong. */
        public Fault fault() {
            return fault;
        }

        /** Where the row begins that is wrong; 0 if unknown. */
        public int line() {
            return line;
        }
    }

    /** What can be wrong with a CSV file. */
    public enum Fault {
        /** A quotation mark inside a cell that is not quoted. */
        UNESCAPED_QUOTE,
        /** Something between a closing quotation mark and the next comma. */
        TEXT_AFTER_QUOTE,
        /** A quoted cell that never ends. */
        UNCLOSED_QUOTE,
        /** A cell of more than a million characters, which no roster has. */
        CELL_TOO_LONG
    }

    private Csv() {
    }

    /** Reads text separated by commas and quoted as RFC 4180 says. */
    public static void readStrictly(Reader text, RowConsumer consumer) throws IOException, SyntaxException {
        var guard = new Guard();
        var handler = CsvRecordHandler.builder().maxFieldSize(LONGEST_CELL).maxRecordSize(4 * LONGEST_CELL)
                .fieldModifier(guard).build();
        read(builder(',', false).build(handler, text), consumer, guard);
    }

    /** Reads text as spreadsheets and web forms write it, forgiving stray quotation marks. */
    public static void readLeniently(Reader text, char separator, RowConsumer consumer)
            throws IOException, SyntaxException {
        var handler = CsvRecordHandler.builder().maxFieldSize(LONGEST_CELL).maxRecordSize(4 * LONGEST_CELL)
                .build();
        read(builder(separator, true).build(handler, text), consumer, new Guard());
    }

    private static CsvReader.CsvReaderBuilder builder(char separator, boolean lenient) {
        return CsvReader.builder().fieldSeparator(separator).trimWhitespacesAroundQuotes(lenient)
                .allowUnclosedQuote(lenient).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static void read(CsvReader<CsvRecord> reader, RowConsumer consumer, Guard guard)
            throws IOException, SyntaxException {
        try (reader) {
            for (var cells : reader) {
                guard.check();
                if (!consumer.accept((int) cells.getStartingLineNumber(), cells.getFields())) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new SyntaxException(fault(e), line(e));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** fastcsv tells the line in its message only. */
    private static int line(CsvParseException e) {
        var matcher = LINE.matcher(String.valueOf(e.getMessage()));
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static Fault fault(CsvParseException e) {
        var message = String.valueOf(e.getMessage());
        if (message.contains("after closing quote")) {
            return Fault.TEXT_AFTER_QUOTE;
        }
        return message.toLowerCase(Locale.ROOT).contains("unclosed")
                || message.contains("quotation") ? Fault.UNCLOSED_QUOTE
                : Fault.CELL_TOO_LONG;
    }

    /** Remembers the first cell that has a quotation mark but is not quoted; fastcsv itself lets it pass. */
    private static final class Guard implements FieldModifier {

        private int line;

        @Override
        public String modify(long startingLine, int field, boolean quoted, String value) {
            if (!quoted && line == 0 && value.indexOf('"') >= 0) {
                line = (int) startingLine;
            }
            return value;
        }

        void check() throws SyntaxException {
            if (line > 0) {
                throw new SyntaxException(Fault.UNESCAPED_QUOTE, line);
            }
        }
    }
}
