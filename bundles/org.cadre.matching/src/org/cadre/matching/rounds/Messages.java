/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import org.eclipse.osgi.util.NLS;

/** Texts about rounds of first talks. */
public final class Messages extends NLS {

    public static String Answer_choice;
    public static String Answer_noTalk;
    public static String Answer_several;
    public static String Answer_unknown;
    public static String Answer_who;
    public static String Answers_changed;
    public static String Answers_closeOrReopen;
    public static String Answers_rejected;
    public static String Answers_rejects;
    public static String Answers_sheet;
    public static String Answers_unwritable;
    public static String Answers_wouldChange;
    public static String Column_mentee;
    public static String Column_menteeAnswer;
    public static String Column_menteeChoice;
    public static String Column_menteeId;
    public static String Column_menteeOn;
    public static String Column_mentor;
    public static String Column_mentorAnswer;
    public static String Column_mentorChoice;
    public static String Column_mentorId;
    public static String Column_mentorOn;
    public static String Column_score;
    public static String Rounds_answerOf;
    public static String Rounds_answers;
    public static String Rounds_close;
    public static String Rounds_closed;
    public static String Rounds_none;
    public static String Rounds_open;
    public static String Rounds_reopen;
    public static String Sheet_answerFix;
    public static String Sheet_dateFix;
    public static String Sheet_noAnswer;
    public static String Sheet_noDate;
    public static String Sheet_noRank;
    public static String Sheet_none;
    public static String Sheet_other;
    public static String Sheet_otherFix;
    public static String Sheet_rankFix;
    public static String Sheet_rankOnly;
    public static String Sheet_twice;
    public static String Sheet_twiceFix;
    public static String Sheet_unknown;
    public static String Sheet_unknownFix;
    public static String Slates_dryRun;
    public static String Slates_few;
    public static String Slates_impossible;
    public static String Slates_letters;
    public static String Slates_more;
    public static String Slates_nobody;
    public static String Slates_notProven;
    public static String Slates_proven;
    public static String Slates_saved;
    public static String Slates_summary;
    public static String Slates_without;
    public static String State_answering;
    public static String State_by;
    public static String State_final;
    public static String State_open;
    public static String State_silent;

    static {
        NLS.initializeMessages("org.cadre.matching.rounds.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
