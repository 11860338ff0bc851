/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.store.ProgramStore;

/** How copies of a database are opened: with credentials, or with the rights by which their original is open. */
@FunctionalInterface
interface Opening {

    /** Opens the copy in a folder; it stays one that can be put. */
    ProgramStore open(BackupMethod method, Path folder) throws CadreException;

    /** Opens with credentials. */
    static Opening with(Credentials credentials) {
        return (method, folder) -> method.open(folder, credentials);
    }

    /** Opens as an open database is open. */
    static Opening like(ProgramStore original) {
        return (method, folder) -> method.openLike(original, folder);
    }
}
