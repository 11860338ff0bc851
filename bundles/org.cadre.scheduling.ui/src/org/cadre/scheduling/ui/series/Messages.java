/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.series;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Series_topic;
    public static String Series_explanation;
    public static String Series_empty;
    public static String Series_name;
    public static String Series_cohort;
    public static String Series_program;
    public static String Series_often;
    public static String Series_outlook;
    public static String Series_members;
    public static String Series_wishes;
    public static String Series_place;
    public static String Series_preset;
    public static String Series_add;
    public static String Series_change;
    public static String Series_remove;
    public static String Series_addTitle;
    public static String Series_changeTitle;
    public static String Series_kind;
    public static String Series_experts;
    public static String Series_places;
    public static String Series_minutes;
    public static String Series_every;
    public static String Series_times;
    public static String Series_weekly;
    public static String Series_leaves;
    public static String Series_late;
    public static String Series_weekdays;
    public static String Series_notBefore;
    public static String Series_notAfter;
    public static String Series_same;
    public static String Series_follows;
    public static String Series_followsNone;
    public static String Series_within;
    public static String Unit_people;
    public static String Unit_minutes;
    public static String Unit_weeks;
    public static String Unit_times;
    public static String Unit_weekly;
    public static String Unit_within;
    public static String Place_room;
    public static String Place_either;
    public static String Place_call;
    public static String Preset_title;
    public static String Preset_explanation;
    public static String Preset_do;
    public static String Preset_what;
    public static String Preset_micro;
    public static String Preset_weekly;
    public static String Preset_coaching;
    public static String Preset_task;
    public static String Preset_plc;
    public static String Preset_office;
    public static String Preset_visit;
    public static String Preset_planning;
    public static String Preset_line;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
