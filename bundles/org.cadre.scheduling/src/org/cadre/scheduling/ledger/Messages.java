/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import org.eclipse.osgi.util.NLS;

/** Texts of ledgers. */
public final class Messages extends NLS {

    public static String Budget_definition;
    public static String Budget_title;
    public static String Cadence_definition;
    public static String Cadence_title;
    public static String Clock_goals;
    public static String Clock_match;
    public static String Clocks_definition;
    public static String Clocks_title;
    public static String Column_assumed;
    public static String Column_average;
    public static String Column_below;
    public static String Column_classes;
    public static String Column_clock;
    public static String Column_colleagues;
    public static String Column_days;
    public static String Column_done;
    public static String Column_due;
    public static String Column_goal;
    public static String Column_halfDays;
    public static String Column_hours;
    public static String Column_lastMet;
    public static String Column_limit;
    public static String Column_lost;
    public static String Column_mentee;
    public static String Column_menteeId;
    public static String Column_mentees;
    public static String Column_mentor;
    public static String Column_mentorId;
    public static String Column_minutes;
    public static String Column_money;
    public static String Column_office;
    public static String Column_on;
    public static String Column_overdue;
    public static String Column_overdueSince;
    public static String Column_school;
    public static String Column_series;
    public static String Column_sessions;
    public static String Column_since;
    public static String Column_state;
    public static String Column_weeks;
    public static String Column_who;
    public static String Coverage_definition;
    public static String Coverage_title;
    public static String Ledger_definition;
    public static String Ledger_empty;
    public static String Minutes_definition;
    public static String Minutes_title;
    public static String Overdue_met;
    public static String Overdue_never;
    public static String State_inTime;
    public static String State_late;
    public static String State_overdue;
    public static String State_running;
    public static String Stipends_definition;
    public static String Stipends_title;

    static {
        NLS.initializeMessages("org.cadre.scheduling.ledger.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
