/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String CommandLine_canceled;
    public static String CommandLine_unexpected;
    public static String Complaint_day;
    public static String Complaint_help;
    public static String Complaint_incomplete;
    public static String Complaint_near;
    public static String Complaint_tooMuch;
    public static String Complaint_unknownCommand;
    public static String Complaint_unknownOption;
    public static String Progress_percent;

    static {
        NLS.initializeMessages("org.cadre.cli.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
