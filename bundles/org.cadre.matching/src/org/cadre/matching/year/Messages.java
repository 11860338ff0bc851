/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import org.eclipse.osgi.util.NLS;

/** Texts about what happens during the year. */
public final class Messages extends NLS {

    public static String Change_backTo;
    public static String Change_departed;
    public static String Change_ends;
    public static String Change_endsOne;
    public static String Change_full;
    public static String Change_fullOne;
    public static String Change_hasMentor;
    public static String Change_joins;
    public static String Change_label;
    public static String Change_leftProgram;
    public static String Change_move;
    public static String Change_moveNowhere;
    public static String Change_moves;
    public static String Change_movesOne;
    public static String Change_needsSubstitute;
    public static String Change_noPart;
    public static String Change_nobody;
    public static String Change_nobodyWaits;
    public static String Change_noneAllowed;
    public static String Change_notEmployed;
    public static String Change_notProven;
    public static String Change_notThere;
    public static String Change_nothing;
    public static String Change_onLeave;
    public static String Change_onLeaveFrom;
    public static String Change_pairOver;
    public static String Change_placed;
    public static String Change_placedOne;
    public static String Change_proven;
    public static String Change_returns;
    public static String Change_stays;
    public static String Change_staysOne;
    public static String Change_summary;
    public static String Change_to;
    public static String Change_toNobody;
    public static String Change_trialEnded;
    public static String Change_trialKept;
    public static String Change_wait;
    public static String Change_waiting;
    public static String Change_waitsOne;
    public static String Change_withMoves;
    public static String Change_withOne;
    public static String Change_withoutMoves;
    public static String Concern_away;
    public static String Concern_awayOpen;
    public static String Concern_changeNext;
    public static String Concern_comesBack;
    public static String Concern_menteeAway;
    public static String Concern_menteeAwayOpen;
    public static String Concern_menteeGone;
    public static String Concern_mentorGone;
    public static String Concern_nothingNext;
    public static String Concern_substituteNext;
    public static String Concern_trialEnds;
    public static String Concern_trialNext;
    public static String Concern_trialOver;
    public static String Substitute_for;
    public static String Substitute_full;
    public static String Substitute_fullOne;
    public static String Substitute_label;
    public static String Substitute_line;
    public static String Substitute_menteeOne;
    public static String Substitute_mentees;
    public static String Substitute_noDay;
    public static String Substitute_nobodyNeeds;
    public static String Substitute_noneAllowed;
    public static String Substitute_notProven;
    public static String Substitute_people;
    public static String Substitute_personOne;
    public static String Substitute_proven;
    public static String Substitute_summary;
    public static String Substitute_without;
    public static String Substitute_withoutNone;
    public static String Substitute_withoutOne;
    public static String Why_departed;
    public static String Why_leftProgram;
    public static String Why_new;
    public static String Why_onLeave;
    public static String Why_rearranged;
    public static String Why_returned;
    public static String Why_trial;
    public static String Substitute_byHand;
    public static String Substitute_byHandSame;
    public static String Substitute_lessPoints;
    public static String Substitute_morePeople;
    public static String Substitute_morePeopleOne;
    public static String Substitute_morePoints;
    public static String Substitute_moreWithout;
    public static String Substitute_moreWithoutOne;
    public static String Substitute_wishNobody;
    public static String Substitute_wishNotThere;
    public static String Substitute_wishRefused;

    static {
        NLS.initializeMessages("org.cadre.matching.year.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
