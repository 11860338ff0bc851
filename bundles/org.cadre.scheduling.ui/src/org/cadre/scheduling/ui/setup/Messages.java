/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Setup_add;
    public static String Setup_change;
    public static String Setup_remove;
    public static String Setup_addTitle;
    public static String Setup_changeTitle;
    public static String Setup_removeTitle;
    public static String Setup_allSchools;
    public static String Setup_everybody;
    public static String Setup_noSchools;
    public static String Setup_mondayToFriday;
    public static String Setup_first;
    public static String Setup_last;
    public static String Setup_noFirst;
    public static String Setup_noLast;
    public static String Setup_needed;
    public static String Setup_backward;
    public static String Setup_noDate;
    public static String Column_school;
    public static String Column_name;
    public static String Column_room;
    public static String Column_seats;
    public static String Column_minutes;
    public static String Column_weekday;
    public static String Column_who;
    public static String Column_from;
    public static String Column_until;
    public static String Column_date;
    public static String Column_start;
    public static String Column_end;
    public static String Unit_minutes;
    public static String Rooms_topic;
    public static String Rooms_one;
    public static String Rooms_explanation;
    public static String Rooms_empty;
    public static String Rooms_seats;
    public static String Rooms_noName;
    public static String Rooms_twice;
    public static String Travel_topic;
    public static String Travel_one;
    public static String Travel_explanation;
    public static String Travel_empty;
    public static String Travel_from;
    public static String Travel_to;
    public static String Travel_takes;
    public static String Travel_oneSchool;
    public static String Travel_same;
    public static String Travel_twice;
    public static String Pool_topic;
    public static String Pool_one;
    public static String Pool_explanation;
    public static String Pool_empty;
    public static String Pool_morning;
    public static String Pool_afternoon;
    public static String Pool_price;
    public static String Pool_noPrice;
    public static String Pool_office;
    public static String Pool_people;
    public static String Pool_classes;
    public static String Pool_twice;
    public static String PoolDay_topic;
    public static String PoolDay_one;
    public static String PoolDay_explanation;
    public static String PoolDay_empty;
    public static String PoolDay_twice;
    public static String Hours_topic;
    public static String Hours_one;
    public static String Hours_explanation;
    public static String Hours_empty;
    public static String Hours_person;
    public static String Hours_personNote;
    public static String Hours_noTime;
    public static String Hours_twice;
    public static String Busy_topic;
    public static String Busy_one;
    public static String Busy_explanation;
    public static String Busy_empty;
    public static String Busy_why;
    public static String Busy_source;
    public static String Busy_byHand;
    public static String Busy_busy;
    public static String Busy_absent;
    public static String Busy_firstDay;
    public static String Busy_lastDay;
    public static String Busy_nobody;
    public static String Busy_noTime;
    public static String Terms_topic;
    public static String Terms_one;
    public static String Terms_explanation;
    public static String Terms_empty;
    public static String Terms_kind;
    public static String Terms_partOf;
    public static String Terms_noParent;
    public static String Terms_noName;
    public static String Terms_noDays;
    public static String Terms_twice;
    public static String Terms_outside;
    public static String Calendars_topic;
    public static String Calendars_one;
    public static String Calendars_explanation;
    public static String Calendars_empty;
    public static String Calendars_days;
    public static String Calendars_year;
    public static String Calendars_anyYear;
    public static String Calendars_full;
    public static String Calendars_half;
    public static String Calendars_testing;
    public static String Calendars_off;
    public static String Calendars_note;
    public static String Calendars_twice;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
