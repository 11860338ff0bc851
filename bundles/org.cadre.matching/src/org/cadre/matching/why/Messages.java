/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import org.eclipse.osgi.util.NLS;

/** The sentences of explanations. */
final class Messages extends NLS {

    public static String Effect_nothing;
    public static String Effect_falls;
    public static String Effect_rises;
    public static String Effect_between;
    public static String Effect_waitOne;
    public static String Effect_wait;
    public static String Effect_matchOne;
    public static String Effect_match;
    public static String Effect_same;
    public static String Move_change;
    public static String Move_gain;
    public static String Move_loss;
    public static String Move_more;
    public static String Move_others;
    public static String Names_separator;
    public static String Names_more;
    public static String Pair_title;
    public static String Pair_waits;
    public static String Pair_score;
    public static String Pair_decided;
    public static String Pair_outdated;
    public static String Pair_parts;
    public static String Pair_part;
    public static String Pair_options;
    public static String Pair_noOptions;
    public static String Pair_optionScore;
    public static String Pair_difference;
    public static String Pair_equal;
    public static String Pair_differences;
    public static String Pair_more;
    public static String Pair_less;
    public static String Pair_unknown;
    public static String Not_title;
    public static String Not_paired;
    public static String Not_outsideMentor;
    public static String Not_outsideMentee;
    public static String Not_excludedMentor;
    public static String Not_excludedMentee;
    public static String Not_away;
    public static String Not_refusedOne;
    public static String Not_refused;
    public static String Not_rules;
    public static String Not_mandatory;
    public static String Not_inSpite;
    public static String Not_would;
    public static String Not_effect;
    public static String Not_chain;
    public static String Not_beaten;
    public static String Not_beatenWaiting;
    public static String Not_room;
    public static String Not_full;
    public static String Not_holders;
    public static String Not_holder;
    public static String Not_decidedBefore;
    public static String Not_noPlace;
    public static String Not_criteria;
    public static String Rules_title;
    public static String Rules_summary;
    public static String Rules_none;
    public static String Rules_off;
    public static String Rules_soft;
    public static String Rules_breaking;
    public static String Rules_couple;
    public static String Rules_softBreaking;
    public static String Rules_fixed;
    public static String Rules_moves;
    public static String Contest_title;
    public static String Contest_notContested;
    public static String Contest_contested;
    public static String Contest_decided;
    public static String Contest_bound;
    public static String Contest_worth;
    public static String Contest_wanted;
    public static String Contest_wish;
    public static String Contest_wishWaiting;
    public static String Contest_onePlace;
    public static String Contest_all;
    public static String Contest_allSummary;
    public static String Contest_line;
    public static String Contest_unknown;
    public static String Wait_title;
    public static String Wait_nobody;
    public static String Wait_summary;
    public static String Wait_summaryAway;
    public static String Wait_more;
    public static String Wait_notWaiting;
    public static String Wait_away;
    public static String Wait_noMentors;
    public static String Wait_allowed;
    public static String Wait_before;
    public static String Wait_beforeOnce;
    public static String Wait_beforeTitle;
    public static String Wait_refused;
    public static String Wait_conflict;
    public static String Wait_conflicts;
    public static String Wait_fixed;
    public static String Wait_cheapest;
    public static String Wait_else;
    public static String Wait_onePlace;
    public static String Wait_withoutRule;
    public static String Wait_withoutRules;
    public static String Wait_threshold;
    public static String Wait_gets;
    public static String Wait_nothing;
    public static String Wait_groups;
    public static String Wait_group;
    public static String Wait_groupNobody;
    public static String Wait_groupLabel;

    static {
        NLS.initializeMessages("org.cadre.matching.why.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
