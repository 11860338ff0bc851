/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ColumnMapping;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.exchange.SignupField;
import org.cadre.core.exchange.SignupTally;
import org.cadre.core.exchange.Signups;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads sheets of one line of headings, suggests that the first is the e-mail, and signs nobody up. */
final class PlainSignups implements Signups {

    @Override
    public Sheet read(Path file) {
        var headings = List.of(text(file).split(","));
        return new Sheet(String.valueOf(file.getFileName()), headings, List.of(), 2, List.of());
    }

    @Override
    public ColumnMapping suggest(Sheet sheet) {
        var columns = new LinkedHashMap<String, SignupField>();
        sheet.headers().forEach(header -> columns.put(header, SignupField.NOTE));
        columns.put(sheet.headers().get(0), SignupField.EMAIL);
        return new ColumnMapping(columns, null);
    }

    @Override
    public SignupTally tally(Sheet sheet, ColumnMapping mapping) {
        return new SignupTally(0, 0, sheet.rows().size());
    }

    @Override
    public ColumnMapping readMapping(Path file) throws CadreException {
        var lines = text(file).lines().toList();
        if (lines.size() < 2) {
            throw CadreException.input("no mapping: " + file);
        }
        var columns = new LinkedHashMap<String, SignupField>();
        lines.subList(1, lines.size()).forEach(line -> columns.put(line.split("=")[0],
                SignupField.valueOf(line.split("=")[1])));
        var role = ParticipantRole.getByName(lines.get(0));
        return new ColumnMapping(columns, role);
    }

    @Override
    public void writeMapping(ColumnMapping mapping, Path file) {
        var text = new StringBuilder(String.valueOf(mapping.defaultRole()));
        mapping.columns().forEach((heading, field) -> text.append("\n%s=%s".formatted(heading, field)));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ImportPreview preview(Sheet sheet, ColumnMapping mapping, Program program, UnitOfWork work,
            IProgressMonitor monitor) {
        return new Previews(1, 0, 0, 0, 0, 0, work);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
