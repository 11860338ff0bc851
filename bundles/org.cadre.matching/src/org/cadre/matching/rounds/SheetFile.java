/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/** Writes sheets as files. */
public final class SheetFile {

    // With it, spreadsheet programs read the letters of every language.
    private static final String BYTE_ORDER_MARK = "\uFEFF"; //$NON-NLS-1$
    private static final String UNFINISHED = ".part"; //$NON-NLS-1$

    private SheetFile() {
    }

    /**
     * Writes the text beside its place, then moves it there.
     *
     * @throws CadreException if it cannot be written
     */
    public static void write(Path file, String csv) throws CadreException {
        try {
            var part = Files.writeString(file.resolveSibling(file.getFileName() + UNFINISHED),
                    BYTE_ORDER_MARK + csv);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Answers_unwritable, file, e.getMessage()), e);
        }
    }
}
