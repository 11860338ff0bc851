/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui;

/** Ids of commands that more than one place calls; each is declared in plugin.xml with the same id. */
public final class CommandIds {

    /** Opens the sample district, creating it where it is missing. */
    public static final String OPEN_SAMPLE = "org.cadre.ui.openSample"; //$NON-NLS-1$
    /** Asks for a database and opens it. */
    public static final String OPEN_DATABASE = "org.cadre.ui.openDatabase"; //$NON-NLS-1$
    /** Asks where to create a database, creates and opens it. */
    public static final String NEW_DATABASE = "org.cadre.ui.newDatabase"; //$NON-NLS-1$
    /** Closes the open database. */
    public static final String CLOSE_DATABASE = "org.cadre.ui.closeDatabase"; //$NON-NLS-1$
    /** Imports a roster into the open database. */
    public static final String IMPORT_ROSTER = "org.cadre.ui.importRoster"; //$NON-NLS-1$
    /** Imports sign-ups into a program of the open database. */
    public static final String IMPORT_SIGNUPS = "org.cadre.ui.importSignups"; //$NON-NLS-1$
    /** Exports the roster of the open database. */
    public static final String EXPORT_ROSTER = "org.cadre.ui.exportRoster"; //$NON-NLS-1$
    /** Creates a program in the open database. */
    public static final String NEW_PROGRAM = "org.cadre.ui.newProgram"; //$NON-NLS-1$
    /** Lists all people. */
    public static final String SHOW_PEOPLE = "org.cadre.ui.showPeople"; //$NON-NLS-1$
    /** Lists all programs. */
    public static final String SHOW_PROGRAMS = "org.cadre.ui.showPrograms"; //$NON-NLS-1$

    private CommandIds() {
    }
}
