/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Plan_window;
    public static String Plan_place;
    public static String Plan_andOthers;
    public static String Plan_session;
    public static String Plan_single;
    public static String Plan_afternoon;
    public static String Plan_morning;
    public static String Plan_noSchool;
    public static String Plan_day;
    public static String Plan_days;
    public static String Plan_call;
    public static String Why_closed;
    public static String Why_tooLong;
    public static String Why_nobodyThere;
    public static String Why_noCommonTime;
    public static String Why_away;
    public static String Why_testing;
    public static String Why_noClass;
    public static String Why_afterHours;
    public static String Why_leavesClass;
    public static String Why_travel;
    public static String Why_clash;
    public static String Why_follows;
    public static String Why_followsWithin;
    public static String Why_noRoom;
    public static String Why_noCover;
    public static String Why_taken;
    public static String Why_budget;
    public static String Scarce_person;
    public static String Scarce_room;
    public static String Scarce_row;
    public static String Scarce_day;
    public static String Scarce_covers;
    public static String Scarce_office;
    public static String Scarce_substitutes;
    public static String Scarce_late;
    public static String Change_room;
    public static String Change_row;
    public static String Change_day;
    public static String Change_covers;
    public static String Change_office;
    public static String Change_substitute;
    public static String Change_person;
    public static String Change_call;
    public static String Change_afterHours;
    public static String Change_weeklyTimes;
    public static String Change_oneSubstitute;
    public static String Odd_programs;
    public static String Odd_zone;
    public static String Odd_noCalendar;
    public static String Odd_emptyCalendar;
    public static String Odd_bells;
    public static String Odd_budget;
    public static String Odd_noBells;
    public static String Odd_noRoom;
    public static String Odd_noSubstitutes;
    public static String Odd_twoRooms;
    public static String Accept_label;
    public static String Accept_repair;
    public static String Accept_gone;
    public static String Repair_noFile;
    public static String Repair_unreadable;
    public static String Repair_encoding;
    public static String Repair_faults;
    public static String Repair_line;
    public static String Repair_what;
    public static String Repair_person;
    public static String Repair_school;
    public static String Repair_session;
    public static String Repair_date;
    public static String Repair_start;
    public static String Repair_half;
    public static String Repair_words;
    public static String Repair_empty;
    public static String Files_unwritable;
    public static String Happened_calendar;
    public static String Happened_calendarOf;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
