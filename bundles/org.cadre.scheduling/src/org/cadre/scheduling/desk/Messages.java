/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Series_change;
    public static String Series_nowhere;
    public static String Series_circle;
    public static String Series_noExpert;
    public static String Series_noPlaces;
    public static String Series_noCohort;
    public static String Series_tooShort;
    public static String Often;
    public static String Often_week;
    public static String Often_weeks;
    public static String Often_weekly;
    public static String Often_once;
    public static String Often_times;
    public static String Members_pairs;
    public static String Members_everybody;
    public static String Members_booked;
    public static String Members_rotation;
    public static String Kind_meeting;
    public static String Kind_review;
    public static String Kind_observation;
    public static String Kind_planning;
    public static String Kind_office;
    public static String Place_either;
    public static String Place_call;
    public static String Place_room;
    public static String Wish_from;
    public static String Wish_until;
    public static String Wish_same;
    public static String Wish_follows;
    public static String Wish_within;
    public static String Day_every;
    public static String Outlook;
    public static String Outlook_endless;
    public static String Outlook_sessions;
    public static String Outlook_session;
    public static String Outlook_pair;
    public static String Outlook_pairs;
    public static String Outlook_everybody;
    public static String Outlook_expert;
    public static String Outlook_experts;
    public static String Outlook_visitors;
    public static String Outlook_waiting;
    public static String Outlook_unpublished;
    public static String Outlook_noPairs;
    public static String Outlook_noMembers;
    public static String Outlook_over;
    public static String Bells_noName;
    public static String Bells_noTime;
    public static String Bells_endsFirst;
    public static String Bells_twice;
    public static String Bells_overlap;
    public static String Rules_form;
    public static String Bells_add;
    public static String Bells_change;
    public static String Bells_unnamed;
    public static String Bells_none;
    public static String Bells_sameName;
    public static String Timetable_add;
    public static String Timetable_change;
    public static String Timetable_remove;
    public static String Timetable_whose;
    public static String Timetable_backward;
    public static String Timetable_twice;
    public static String Ledger_gone;
    public static String Handout_backward;
    public static String Handout_noteCalendars;
    public static String Handout_noteSheets;
    public static String Handout_noteCoverage;
    public static String Handout_time;
    public static String Cohort_add;
    public static String Cohort_change;
    public static String Cohort_noName;
    public static String Cohort_twice;
    public static String Cohort_backward;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
