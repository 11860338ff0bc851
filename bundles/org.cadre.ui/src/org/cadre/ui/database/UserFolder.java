/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import java.nio.file.Path;
import java.util.Map;

/** The folder of this user's data where nobody chose another one, as the operating system has it. */
public record UserFolder(Path path) {

    private static final String NAME = "cadre"; //$NON-NLS-1$

    /** Returns the folder of the user who runs this program. */
    public static UserFolder ofThisUser() {
        var home = Path.of(System.getProperty("user.home")); //$NON-NLS-1$
        return of(System.getProperty("os.name"), home, System.getenv()); //$NON-NLS-1$
    }

    /**
     * Returns the folder for an operating system.
     *
     * @param system name of the operating system, as Java calls it
     * @param home the user's home
     * @param environment the environment variables
     */
    public static UserFolder of(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows")) { //$NON-NLS-1$
            return folder(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
        }
        if (system.startsWith("Mac")) { //$NON-NLS-1$
            return folder(null, home.resolve("Library/Application Support")); //$NON-NLS-1$
        }
        return folder(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"));
    }

    /** The folder for program databases. */
    public Path databases() {
        return path.resolve("databases"); //$NON-NLS-1$
    }

    /** The folder for remembered column mappings. */
    public Path mappings() {
        return path.resolve("mappings"); //$NON-NLS-1$
    }

    private static UserFolder folder(String chosen, Path usual) {
        var base = chosen == null || chosen.isBlank() ? usual : Path.of(chosen);
        return new UserFolder(base.resolve(NAME));
    }
}
