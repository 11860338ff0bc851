/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.personal;

import org.eclipse.osgi.util.NLS;

/** Texts about what scheduling knows of people. */
final class Messages extends NLS {

    public static String Erase_booked;
    public static String Erase_bookedWhy;
    public static String Erase_busy;
    public static String Erase_busyWhy;
    public static String Erase_hours;
    public static String Erase_hoursWhy;
    public static String Erase_named;
    public static String Erase_namedWhy;
    public static String Erase_timetables;
    public static String Erase_timetablesWhy;
    public static String Label_booking;
    public static String Label_commitment;
    public static String Label_hours;
    public static String Label_origin;
    public static String Label_pool;
    public static String Label_room;
    public static String Label_rules;
    public static String Label_series;
    public static String Label_substituteDay;
    public static String Label_timetable;
    public static String Label_travel;

    static {
        NLS.initializeMessages("org.cadre.scheduling.personal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
