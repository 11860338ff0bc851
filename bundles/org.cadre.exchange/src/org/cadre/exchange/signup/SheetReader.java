/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Sheet;
import org.cadre.exchange.Messages;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.eclipse.osgi.util.NLS;

/** Reads a sheet, telling CSV and XLSX apart by their content. */
class SheetReader {

    /** More rows than any district has people to sign up. */
    static final int MOST_ROWS = 100_000;
    /** More columns than any form has questions. */
    static final int MOST_COLUMNS = 1_000;

    private static final long LARGEST = 64L << 20;
    private static final int MAGIC = 8;

    Sheet read(Path file) throws CadreException {
        try {
            if (Files.isDirectory(file)) {
                throw CadreException.input(NLS.bind(Messages.Sheet_folder, file));
            }
            if (Files.size(file) > LARGEST) {
                throw CadreException.input(NLS.bind(Messages.Sheet_tooLarge, file));
            }
            return readAny(file);
        } catch (NoSuchFileException e) {
            throw CadreException.input(NLS.bind(Messages.Sheet_notFound, file));
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Sheet_unreadable, file, e.getMessage()), e);
        }
    }

    private static Sheet readAny(Path file) throws IOException, CadreException {
        byte[] magic;
        try (var in = Files.newInputStream(file)) {
            magic = in.readNBytes(MAGIC);
        }
        if (magic.length >= MAGIC && ReadableWorkbook.isOLE2Header(magic)) {
            throw CadreException.input(NLS.bind(Messages.Sheet_oldExcel, file.getFileName()));
        }
        boolean zip = magic.length >= MAGIC && ReadableWorkbook.isOOXMLZipHeader(magic);
        return zip ? new XlsxSheet(file).read() : new CsvSheet(file).read();
    }

    /** Returns a table as a sheet; refuses one without headings. */
    static Sheet sheet(SheetShape shape, String name, List<String> notes) throws CadreException {
        if (shape.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Sheet_empty, name));
        }
        return shape.toSheet(name, notes);
    }
}
