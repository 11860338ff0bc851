/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import org.eclipse.osgi.util.NLS;

/** Texts about rounds of first talks in the window. */
public final class Messages extends NLS {

    public static String Answer_choice;
    public static String Answer_explanation;
    public static String Answer_heading;
    public static String Answer_mentee;
    public static String Answer_mentor;
    public static String Answer_on;
    public static String Answer_record;
    public static String Answer_says;
    public static String Answer_title;
    public static String Letters_done;
    public static String Letters_message;
    public static String Letters_title;
    public static String Round_closed;
    public static String Round_none;
    public static String Sheet_changed;
    public static String Sheet_done;
    public static String Sheet_file;
    public static String Sheet_line;
    public static String Sheet_read;
    public static String Sheet_rejected;
    public static String Sheet_rejectsFile;
    public static String Sheet_save;
    public static String Sheet_saveRejects;
    public static String Slates_answersBy;
    public static String Slates_changedMeanwhile;
    public static String Slates_explanation;
    public static String Slates_heading;
    public static String Slates_job;
    public static String Slates_make;
    public static String Slates_minutes;
    public static String Slates_most;
    public static String Slates_mostHint;
    public static String Slates_nobody;
    public static String Slates_size;
    public static String Slates_title;
    public static String Slates_weight;
    public static String Slates_weightHint;
    public static String Tab_talks;
    public static String Talks_empty;
    public static String Talks_mentee;
    public static String Talks_menteeOn;
    public static String Talks_menteeSays;
    public static String Talks_mentor;
    public static String Talks_mentorOn;
    public static String Talks_mentorSays;
    public static String Talks_score;

    static {
        NLS.initializeMessages("org.cadre.matching.ui.rounds.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
