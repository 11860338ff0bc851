/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ColumnMapping;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.exchange.SignupTally;
import org.cadre.core.exchange.Signups;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.FormulaGuard;
import org.cadre.model.Program;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads sheets of cells without quotes, as the product's own reader does. */
final class PlainSheets implements Signups {

    @Override
    public Sheet read(Path file) throws CadreException {
        try {
            var lines = Files.readString(file).replace("\uFEFF", "").lines().toList();
            var rows = new ArrayList<Sheet.Row>();
            for (int line = 2; line <= lines.size(); line++) {
                rows.add(new Sheet.Row(line, cells(lines.get(line - 1))));
            }
            return new Sheet(String.valueOf(file.getFileName()), cells(lines.getFirst()), rows, 2, List.of());
        } catch (IOException e) {
            throw CadreException.failure(e.getMessage(), e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(FormulaGuard::unguard).toList();
    }

    @Override
    public ColumnMapping suggest(Sheet sheet) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SignupTally tally(Sheet sheet, ColumnMapping mapping) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ColumnMapping readMapping(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void writeMapping(ColumnMapping mapping, Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImportPreview preview(Sheet sheet, ColumnMapping mapping, Program program, UnitOfWork work,
            IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }
}
