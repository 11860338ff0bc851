/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.timetable;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Week_topic;
    public static String Week_explanation;
    public static String Week_empty;
    public static String Week_who;
    public static String Week_school;
    public static String Week_classes;
    public static String Week_preparation;
    public static String Week_duties;
    public static String Week_release;
    public static String Week_add;
    public static String Week_change;
    public static String Week_remove;
    public static String Week_pick;
    public static String Week_title;
    public static String Week_formText;
    public static String Week_addTime;
    public static String Week_period;
    public static String Week_outlook;
    public static String Entry_title;
    public static String Entry_kind;
    public static String Entry_name;
    public static String Entry_subject;
    public static String Entry_room;
    public static String Entry_merge;
    public static String Entry_colleagues;
    public static String Entry_colleaguesNote;
    public static String Kind_teaching;
    public static String Kind_preparation;
    public static String Kind_duty;
    public static String Kind_free;
    public static String Kind_release;
    public static String Time_title;
    public static String Time_text;
    public static String Time_from;
    public static String Time_until;
    public static String Time_none;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
