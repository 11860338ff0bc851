/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import org.eclipse.osgi.util.NLS;

/** Texts of what is handed out. */
public final class Messages extends NLS {

    public static String Cover_colleague;
    public static String Cover_merged;
    public static String Cover_office;
    public static String Cover_substitute;
    public static String Coverage_below;
    public static String Coverage_by;
    public static String Coverage_byHow;
    public static String Coverage_byId;
    public static String Coverage_class;
    public static String Coverage_date;
    public static String Coverage_from;
    public static String Coverage_days;
    public static String Coverage_how;
    public static String Coverage_noSchool;
    public static String Coverage_period;
    public static String Coverage_room;
    public static String Coverage_school;
    public static String Coverage_teacher;
    public static String Coverage_teacherId;
    public static String Coverage_time;
    public static String Coverage_to;
    public static String Event_cover;
    public static String Event_covered;
    public static String Event_group;
    public static String Event_more;
    public static String Event_somebody;
    public static String Event_with;
    public static String Event_yourClass;
    public static String Finder_near;
    public static String Finder_noCohort;
    public static String Finder_noPair;
    public static String Finder_noPerson;
    public static String Finder_noSchool;
    public static String Finder_noSession;
    public static String Finder_severalCohorts;
    public static String Finder_severalPairs;
    public static String Finder_severalPeople;
    public static String Finder_severalSchools;
    public static String Finder_severalSessions;
    public static String Handouts_mark;
    public static String How_colleague;
    public static String How_merged;
    public static String How_office;
    public static String How_substitute;
    public static String Kind_coPlanning;
    public static String Kind_meeting;
    public static String Kind_observation;
    public static String Kind_officeHour;
    public static String Kind_review;
    public static String Sheets_cover;
    public static String Sheets_nextDay;
    public static String Sheets_time;
    public static String Sheets_title;
    public static String Sheets_week;
    public static String Sheets_what;
    public static String Sheets_where;
    public static String Sheets_whose;
    public static String WholeFile_failed;

    static {
        NLS.initializeMessages("org.cadre.scheduling.handout.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
