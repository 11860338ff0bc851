/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String CheckIn_add;
    public static String CheckIn_addButton;
    public static String CheckIn_comment;
    public static String CheckIn_day;
    public static String CheckIn_keep;
    public static String CheckIn_rating;
    public static String CheckIn_rating1;
    public static String CheckIn_rating2;
    public static String CheckIn_rating3;
    public static String CheckIn_rating4;
    public static String CheckIn_rating5;
    public static String CheckIn_remove;
    public static String CheckIn_title;
    public static String CheckIn_who;
    public static String Closed_damaged;
    public static String Closed_forOthers;
    public static String Closed_notGivenYet;
    public static String Closed_somebody;
    public static String Meeting_change;
    public static String Meeting_changeTitle;
    public static String Meeting_day;
    public static String Meeting_dayUnknown;
    public static String Meeting_keep;
    public static String Meeting_kind;
    public static String Meeting_log;
    public static String Meeting_logButton;
    public static String Meeting_logTitle;
    public static String Meeting_minutes;
    public static String Meeting_nextStep;
    public static String Meeting_note;
    public static String Meeting_remove;
    public static String Meeting_status;
    public static String Pair_accessDetail;
    public static String Pair_checkIns;
    public static String Pair_dateHint;
    public static String Pair_end;
    public static String Pair_endHint;
    public static String Pair_last;
    public static String Pair_meetings;
    public static String Pair_mentee;
    public static String Pair_mentor;
    public static String Pair_pair;
    public static String Pair_program;
    public static String Pair_readers;
    public static String Pair_reflections;
    public static String Pair_start;
    public static String Pair_status;
    public static String Pairs_empty;
    public static String Pairs_title;
    public static String Readers_and;
    public static String Readers_comment;
    public static String Readers_give;
    public static String Readers_giveButton;
    public static String Readers_giveDo;
    public static String Readers_giveQuestion;
    public static String Readers_giveTitle;
    public static String Readers_given;
    public static String Readers_noAccount;
    public static String Readers_noCoordinator;
    public static String Readers_nobody;
    public static String Readers_only;
    public static String Readers_waits;
    public static String Reflection_add;
    public static String Reflection_addButton;
    public static String Reflection_change;
    public static String Reflection_keep;
    public static String Reflection_remove;
    public static String Reflection_text;
    public static String Reflection_title;

    static {
        initializeMessages("org.cadre.ui.relationship.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
