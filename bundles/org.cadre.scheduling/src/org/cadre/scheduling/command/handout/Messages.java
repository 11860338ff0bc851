/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.handout;

import org.eclipse.osgi.util.NLS;

/** Texts of the commands that hand out. */
public final class Messages extends NLS {

    public static String Coverage_accessDetail;
    public static String Coverage_nothing;
    public static String Coverage_time;
    public static String Coverage_written;
    public static String Days_backwards;
    public static String Ics_accessDetail;
    public static String Ics_commit;
    public static String Ics_nothing;
    public static String Ics_oneFile;
    public static String Ics_whose;
    public static String Ics_wouldWrite;
    public static String Ics_written;
    public static String Sheets_accessDetail;
    public static String Sheets_otherFormat;
    public static String Sheets_weeks;
    public static String Sheets_written;

    static {
        NLS.initializeMessages("org.cadre.scheduling.command.handout.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
