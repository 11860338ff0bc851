/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.imports;

import org.eclipse.osgi.util.NLS;

/** Texts of the import of calendars. */
final class Messages extends NLS {

    public static String Source_about;
    public static String Source_allSchools;
    public static String Source_busy;
    public static String Source_choose;
    public static String Source_file;
    public static String Source_folder;
    public static String Source_holidays;
    public static String Source_path;
    public static String Source_pathHint;
    public static String Source_private;
    public static String Source_staffId;
    public static String Source_tables;
    public static String Source_title;
    public static String Source_whose;
    public static String Wizard_import;
    public static String Wizard_title;

    static {
        NLS.initializeMessages("org.cadre.scheduling.ui.imports.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
