/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import org.eclipse.osgi.util.NLS;

/** The texts of the policy's sheet. */
final class Messages extends NLS {

    public static String Note_add;
    public static String Note_edit;
    public static String Note_question;
    public static String Note_shown;
    public static String Note_title;
    public static String Policy_about;
    public static String Policy_description;
    public static String Policy_name;
    public static String Policy_allFiles;
    public static String Policy_always;
    public static String Policy_criteria;
    public static String Policy_doesNotCount;
    public static String Policy_fileName;
    public static String Policy_files;
    public static String Policy_load;
    public static String Policy_rules;
    public static String Policy_save;
    public static String Policy_share;
    public static String Policy_source;
    public static String Policy_mostWaiting;
    public static String Policy_mostWaitingText;
    public static String Policy_perRound;
    public static String Policy_perRoundText;
    public static String Policy_perWeek;
    public static String Policy_perWeekText;
    public static String Policy_waiting;
    public static String Policy_unmatched;
    public static String Policy_unmatchedText;
    public static String Policy_unusable;
    public static String Policy_startFrom;
    public static String Policy_hold;
    public static String Policy_soft;
    public static String Policy_off;
    public static String Policy_holdName;
    public static String Policy_penalty;
    public static String Policy_penaltyText;
    public static String Policy_choices;
    public static String Policy_choicesText;
    public static String Policy_noChoices;
    public static String Policy_choiceAdd;
    public static String Policy_choiceEdit;
    public static String Policy_choiceRemove;
    public static String Policy_choiceEditNamed;
    public static String Policy_choiceRemoveNamed;
    public static String Policy_choiceSoft;
    public static String Policy_aims;
    public static String Policy_aim;
    public static String Aim_BEST_AVERAGE;
    public static String Aim_BEST_AVERAGE_text;
    public static String Aim_NOBODY_LEFT_OUT;
    public static String Aim_NOBODY_LEFT_OUT_text;
    public static String Aim_WORST_OFF_FIRST;
    public static String Aim_WORST_OFF_FIRST_text;
    public static String Aim_SPREAD_LOAD;
    public static String Aim_SPREAD_LOAD_text;
    public static String Aim_FEWEST_CHANGES;
    public static String Aim_FEWEST_CHANGES_text;
    public static String Policy_keep;
    public static String Policy_keepText;
    public static String Policy_caseloads;
    public static String Policy_countLeave;
    public static String Policy_countTrial;
    public static String Policy_minimum;
    public static String Policy_most;
    public static String Policy_mostText;
    public static String Policy_fairness;
    public static String Policy_fairnessText;
    public static String Policy_bandName;
    public static String Policy_bandSchool;
    public static String Policy_bandLevel;
    public static String Policy_bandStage;
    public static String Policy_bandLanguage;
    public static String Policy_bandAttribute;
    public static String Policy_noSchoolWithout;
    public static String Policy_mostPerSchool;
    public static String Policy_mostPerSchoolText;
    public static String Choice_addTitle;
    public static String Choice_editTitle;
    public static String Choice_heading;
    public static String Choice_text;
    public static String Choice_name;
    public static String Choice_newName;
    public static String Choice_newNameNumbered;
    public static String Choice_atLeast;
    public static String Choice_of;
    public static String Choice_ofOne;
    public static String Choice_conditions;
    public static String Choice_points;
    public static String Choice_pointsName;
    public static String Choice_criterionName;
    public static String Choice_remove;
    public static String Choice_removeNamed;
    public static String Choice_add;
    public static String Choice_strict;
    public static String Choice_soft;
    public static String Choice_softText;
    public static String Choice_note;
    public static String Choice_noName;
    public static String Choice_nameTaken;
    public static String Choice_noConditions;
    public static String Choice_tooMany;
    public static String Choice_twice;
    public static String Reach_counting;
    public static String Reach_nobody;
    public static String Reach_all;
    public static String Reach_together;
    public static String Reach_alone;
    public static String Reach_wouldAlone;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
