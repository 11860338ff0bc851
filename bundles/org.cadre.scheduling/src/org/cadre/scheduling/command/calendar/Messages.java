/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.calendar;

import org.eclipse.osgi.util.NLS;

/** Texts of the commands about calendars. */
final class Messages extends NLS {

    public static String Column_bells;
    public static String Column_date;
    public static String Column_kind;
    public static String Column_label;
    public static String Column_rotation;
    public static String Column_weekday;
    public static String Day_done;
    public static String Day_label;
    public static String Day_same;
    public static String Day_shifted;
    public static String Import_counts;
    public static String Import_done;
    public static String Import_fileRejection;
    public static String Import_nothing;
    public static String Import_same;
    public static String Import_more;
    public static String Import_moreNotes;
    public static String Import_oneCalendar;
    public static String Import_onlyChecked;
    public static String Import_rejection;
    public static String Import_whose;
    public static String Import_wouldCounts;
    public static String Kind_unknown;
    public static String Sample_done;
    public static String Sample_label;
    public static String Sample_there;
    public static String Show_allSchools;
    public static String Show_assumed;
    public static String Show_count;
    public static String Show_definition;
    public static String Show_none;
    public static String Show_whichSchool;

    static {
        NLS.initializeMessages("org.cadre.scheduling.command.calendar.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
