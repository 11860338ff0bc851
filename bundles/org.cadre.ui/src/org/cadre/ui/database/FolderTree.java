/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Comparator;

import org.cadre.core.CadreException;
import org.cadre.ui.Messages;

/** Deletes folders. */
final class FolderTree {

    private FolderTree() {
    }

    /** Deletes a folder with all it contains, without following links. */
    static void delete(Path folder) throws CadreException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw CadreException.failure(MessageFormat.format(Messages.NewDatabase_leftBehind, folder), e);
        }
    }
}
