/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import org.eclipse.osgi.util.NLS;

/** Texts about imports of calendars. */
final class Messages extends NLS {

    public static String Change_edit;
    public static String Change_nothing;
    public static String File_column;
    public static String File_columnFix;
    public static String File_unknown;
    public static String File_unknownFix;
    public static String Files_badZip;
    public static String Files_missing;
    public static String Files_none;
    public static String Files_tooLarge;
    public static String Files_tooMany;
    public static String Files_unreadable;
    public static String Ics_noYear;
    public static String Intake_commit;
    public static String Intake_conflict;
    public static String Name_allSchools;
    public static String Name_entry;
    public static String Name_of;
    public static String Note_columns;
    public static String Note_empty;
    public static String Note_renamed;
    public static String Note_ownCalendars;
    public static String Rejects_heading;
    public static String Rejects_unwritable;
    public static String Row_amount;
    public static String Row_amountFix;
    public static String Row_bells;
    public static String Row_bellsFix;
    public static String Row_date;
    public static String Row_dateFix;
    public static String Row_endsFirst;
    public static String Row_endsFirstFix;
    public static String Row_flag;
    public static String Row_flagFix;
    public static String Row_missing;
    public static String Row_missingFix;
    public static String Row_moment;
    public static String Row_momentFix;
    public static String Row_near;
    public static String Row_noTime;
    public static String Row_noTimeFix;
    public static String Row_number;
    public static String Row_numberFix;
    public static String Row_person;
    public static String Row_personFix;
    public static String Row_sameSchool;
    public static String Row_sameSchoolFix;
    public static String Row_school;
    public static String Row_schoolFix;
    public static String Row_time;
    public static String Row_timeFix;
    public static String Row_twice;
    public static String Row_twiceFix;
    public static String Row_weekday;
    public static String Row_weekdayFix;
    public static String Row_whose;
    public static String Row_whoseFix;
    public static String Row_word;
    public static String Row_wordFix;
    public static String Row_year;
    public static String Row_yearFix;
    public static String Type_commitment;
    public static String Type_day;
    public static String Type_entry;
    public static String Type_hours;
    public static String Type_period;
    public static String Type_room;
    public static String Type_substitutes;
    public static String Type_travel;

    static {
        NLS.initializeMessages("org.cadre.scheduling.intake.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
