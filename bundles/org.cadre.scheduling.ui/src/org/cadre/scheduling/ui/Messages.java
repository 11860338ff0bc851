/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of scheduling. */
public final class Messages extends NLS {

    public static String Attention_done;
    public static String Attention_log;
    public static String Attention_logOne;
    public static String Attention_see;
    public static String Bar_back;
    public static String Bar_cohort;
    public static String Bar_day;
    public static String Bar_everybody;
    public static String Bar_filter;
    public static String Bar_filterTip;
    public static String Bar_list;
    public static String Bar_on;
    public static String Bar_school;
    public static String Bar_term;
    public static String Bar_today;
    public static String Bar_todayTip;
    public static String Bar_week;
    public static String Bar_whom;
    public static String Canvas_empty;
    public static String Canvas_selected;
    public static String Card_cover;
    public static String Card_pinned;
    public static String Column_cover;
    public static String Column_date;
    public static String Column_minutes;
    public static String Column_place;
    public static String Column_series;
    public static String Column_status;
    public static String Column_time;
    public static String Column_who;
    public static String Cover_colleague;
    public static String Cover_line;
    public static String Cover_merged;
    public static String Cover_office;
    public static String Cover_somebody;
    public static String Cover_substitute;
    public static String Cover_timed;
    public static String Day_development;
    public static String Day_half;
    public static String Day_holiday;
    public static String Day_instructional;
    public static String Day_rotation;
    public static String Day_testing;
    public static String Day_today;
    public static String Details_calendar;
    public static String Details_common;
    public static String Details_cover;
    public static String Details_coverage;
    public static String Details_cycle;
    public static String Details_day;
    public static String Details_due;
    public static String Details_free;
    public static String Details_inPlan;
    public static String Details_kind;
    public static String Details_minutes;
    public static String Details_missed;
    public static String Details_missedCount;
    public static String Details_mode;
    public static String Details_movable;
    public static String Details_moves;
    public static String Details_nextStep;
    public static String Details_noCover;
    public static String Details_noKind;
    public static String Details_noPlace;
    public static String Details_noReaders;
    public static String Details_noTime;
    public static String Details_note;
    public static String Details_notes;
    public static String Details_nothing;
    public static String Details_overdue;
    public static String Details_phase;
    public static String Details_pinned;
    public static String Details_place;
    public static String Details_price;
    public static String Details_readers;
    public static String Details_series;
    public static String Details_sessions;
    public static String Details_summary;
    public static String Details_toLog;
    public static String Details_where;
    public static String Details_who;
    public static String Details_written;
    public static String Mark_canceled;
    public static String Mark_done;
    public static String Mark_missed;
    public static String Mark_planned;
    public static String Mark_toLog;
    public static String Notice_elsewhere;
    public static String Notice_filtered;
    public static String Notice_goTo;
    public static String Notice_noCalendar;
    public static String Notice_noSessions;
    public static String Notice_nothing;
    public static String Period_term;
    public static String Period_week;
    public static String Period_weeks;
    public static String Reason_absence;
    public static String Reason_moved;
    public static String Reason_noCoverage;
    public static String Reason_otherDuty;
    public static String Reason_schoolClosed;
    public static String Reason_unstated;
    public static String School_none;
    public static String Session_and;
    public static String Session_cycle;
    public static String Session_group;
    public static String Session_nobody;
    public static String Session_others;
    public static String Stack_count;
    public static String Stack_sentence;
    public static String Table_empty;
    public static String Table_filtered;
    public static String Term_missed;
    public static String Term_noWeek;
    public static String Term_none;
    public static String Term_sessions;
    public static String Term_sessionsOne;
    public static String Term_toLog;
    public static String Term_week;
    public static String Time_cell;
    public static String Time_head;
    public static String Time_span;

    static {
        NLS.initializeMessages("org.cadre.scheduling.ui.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
