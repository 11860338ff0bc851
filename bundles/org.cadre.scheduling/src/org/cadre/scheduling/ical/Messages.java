/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ical;

import org.eclipse.osgi.util.NLS;

/** Texts about calendar files. */
final class Messages extends NLS {

    public static String Event_badRule;
    public static String Event_fix;
    public static String Event_noStart;
    public static String Event_restless;
    public static String Event_unreadable;
    public static String Event_zone;
    public static String Event_zoneFix;
    public static String Event_unreadableFix;
    public static String File_broken;
    public static String File_deep;
    public static String File_folder;
    public static String File_missing;
    public static String File_noCalendar;
    public static String File_restlessZone;
    public static String File_tooLarge;
    public static String File_unreadable;
    public static String Note_cut;
    public static String Note_endless;
    public static String Note_manyTimes;
    public static String Note_noDays;

    static {
        NLS.initializeMessages("org.cadre.scheduling.ical.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
