/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Schedule_mayNot;
    public static String Schedule_neither;
    public static String Schedule_noInterval;
    public static String Schedule_badWindow;
    public static String Schedule_noDays;
    public static String Schedule_placed;
    public static String Schedule_price;
    public static String Schedule_unwished;
    public static String Schedule_fewest;
    public static String Schedule_notFewest;
    public static String Schedule_best;
    public static String Schedule_gap;
    public static String Schedule_changed;
    public static String Schedule_tell;
    public static String Schedule_more;
    public static String Schedule_unplaced;
    public static String Schedule_moreUnplaced;
    public static String Schedule_written;
    public static String Schedule_accepted;
    public static String Schedule_cannotMove;
    public static String Schedule_notAccepted;
    public static String Schedule_label;
    public static String Schedule_repaired;
    public static String Column_id;
    public static String Column_program;
    public static String Column_cohort;
    public static String Column_name;
    public static String Column_format;
    public static String Column_members;
    public static String Column_series;
    public static String Column_kind;
    public static String Column_start;
    public static String Column_end;
    public static String Column_people;
    public static String Column_place;
    public static String Column_coverage;
    public static String Column_cost;
    public static String Column_status;
    public static String Column_minutes;
    public static String Column_weeks;
    public static String Column_times;
    public static String Column_weekly;
    public static String Column_follows;
    public static String Column_from;
    public static String Column_until;
    public static String List_call;
    public static String List_noSessions;
    public static String List_noCohorts;
    public static String Literal_none;
    public static String Series_whichProgram;
    public static String Series_added;
    public static String Series_weekday;
    public static String Series_removed;
    public static String Series_addedText;
    public static String Series_removedText;
    public static String Series_noneYet;
    public static String Rules_label;
    public static String Rules_done;
    public static String Rules_same;
    public static String Rules_unreadable;
    public static String Book_granted;
    public static String Book_waits;
    public static String Book_canceled;
    public static String Book_noSession;
    public static String Book_noPerson;
    public static String Book_label;
    public static String Cohorts_whichProgram;
    public static String Cohorts_added;
    public static String Cohorts_changed;
    public static String Cohorts_noPairs;
    public static String Cohorts_label;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
