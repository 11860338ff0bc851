/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.personal;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String Asked_disclosure;
    public static String Asked_erase;
    public static String Asked_export;
    public static String Asked_heading;
    public static String Disclosure_file;
    public static String Disclosure_job;
    public static String Disclosure_notWritten;
    public static String Disclosure_title;
    public static String Erase_do;
    public static String Erase_job;
    public static String Erase_lookJob;
    public static String Erase_question;
    public static String Erase_title;
    public static String Export_job;
    public static String Export_title;
    public static String Person_unsaved;

    static {
        initializeMessages("org.cadre.ui.personal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
