/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.findings;

import org.eclipse.osgi.util.NLS;

/** Texts of findings about calendars and times. */
final class Messages extends NLS {

    public static String Bells_empty;
    public static String Bells_endsFirst;
    public static String Bells_noTime;
    public static String Bells_overlap;
    public static String Calendar_dateTwice;
    public static String Calendar_empty;
    public static String Calendar_noDate;
    public static String Calendar_noInstruction;
    public static String Calendar_outside;
    public static String Calendar_twice;
    public static String Cohort_afterYear;
    public static String Cohort_longer;
    public static String Place_allSchools;
    public static String Place_bells;
    public static String Place_entry;
    public static String Place_room;
    public static String Session_absence;
    public static String Session_needsPlace;
    public static String Session_noCoverage;
    public static String Session_otherDuty;
    public static String Session_schoolClosed;
    public static String Substitutes_none;
    public static String Times_commitment;
    public static String Times_hours;
    public static String Timetable_incomplete;
    public static String Timetable_noBells;
    public static String Timetable_notHere;
    public static String Timetable_shortDaysOnly;
    public static String Timetable_time;
    public static String Timetable_twoPlaces;
    public static String Timetable_unknownPeriod;

    static {
        NLS.initializeMessages("org.cadre.scheduling.findings.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
