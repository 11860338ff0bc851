/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import org.eclipse.osgi.util.NLS;

/** Texts of dialogs about what happens during the year. */
public final class Messages extends NLS {

    public static String Attention_decide;
    public static String Attention_decideOne;
    public static String Attention_empty;
    public static String Attention_mentee;
    public static String Attention_mentor;
    public static String Attention_next;
    public static String Attention_see;
    public static String Attention_tab;
    public static String Attention_what;
    public static String Change_day;
    public static String Change_explanation;
    public static String Change_heading;
    public static String Change_preview;
    public static String Change_title;
    public static String Change_what;
    public static String Change_withWaiting;
    public static String Job_change;
    public static String Job_changedMeanwhile;
    public static String Job_people;
    public static String Job_substitute;
    public static String Job_weights;
    public static String Kind_joined;
    public static String Kind_left;
    public static String Kind_leftProgram;
    public static String Kind_onLeave;
    public static String Kind_returned;
    public static String Kind_trialEnded;
    public static String Kind_trialKept;
    public static String Kind_waiting;
    public static String Person_empty;
    public static String Person_mentee;
    public static String Person_mentor;
    public static String Person_mentorOne;
    public static String Person_name;
    public static String Person_role;
    public static String Preview_accept;
    public static String Preview_byHand;
    public static String Preview_choose;
    public static String Preview_for;
    public static String Preview_from;
    public static String Preview_mentee;
    public static String Preview_nobody;
    public static String Preview_score;
    public static String Preview_substitute;
    public static String Preview_time;
    public static String Preview_to;
    public static String Preview_told;
    public static String Preview_toldNobody;
    public static String Preview_when;
    public static String Preview_why;
    public static String StandIn_best;
    public static String StandIn_explanation;
    public static String StandIn_heading;
    public static String StandIn_person;
    public static String StandIn_title;
    public static String Substitute_empty;
    public static String Substitute_explanation;
    public static String Substitute_from;
    public static String Substitute_heading;
    public static String Substitute_mentor;
    public static String Substitute_title;
    public static String Substitute_until;
    public static String Weights_accept;
    public static String Weights_answers;
    public static String Weights_association;
    public static String Weights_criterion;
    public static String Weights_heading;
    public static String Weights_means;
    public static String Weights_title;
    public static String Weights_weight;

    static {
        NLS.initializeMessages("org.cadre.matching.ui.year.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
