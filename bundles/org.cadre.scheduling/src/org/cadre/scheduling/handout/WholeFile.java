/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/** Writes files beside their place first, so that none is ever half there. */
public final class WholeFile {

    private static final String UNFINISHED = ".part"; //$NON-NLS-1$

    private WholeFile() {
    }

    /**
     * Writes a text in UTF-8; folders on the way are made.
     *
     * @throws CadreException if the file cannot be written
     */
    public static Path write(Path file, String text) throws CadreException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes; folders on the way are made.
     *
     * @throws CadreException if the file cannot be written
     */
    public static Path write(Path file, byte[] content) throws CadreException {
        try {
            var target = file.toAbsolutePath();
            Files.createDirectories(target.getParent());
            var part = Files.write(target.resolveSibling(target.getFileName() + UNFINISHED), content);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.WholeFile_failed, file, e.getMessage()), e);
        }
    }
}
