/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A service that adds a command to {@code cadre}. The command line itself is parsed by picocli: a run is an
 * object whose class carries picocli's annotations.
 */
public interface Command {

    /** The words that call it, for instance ["import", "oneroster"]. */
    List<String> path();

    /** Returns a fresh object with picocli's annotations, to be filled and run once. */
    CommandRun newRun();

    /**
     * The help texts that the run names by {@code descriptionKey = "key"} of an option or parameter, or by
     * <code>description = "${bundle:key}"</code> of the command itself. What a group of commands does stands
     * under its words, for instance {@code import.description}, in the texts of any command of the group.
     *
     * @return the file {@code commands.properties} beside the command's class, in the user's language
     */
    default ResourceBundle texts() {
        return ResourceBundle.getBundle(getClass().getPackageName() + ".commands", //$NON-NLS-1$
                Locale.getDefault(), getClass().getClassLoader());
    }
}
