/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import org.eclipse.osgi.util.NLS;

/** Texts of plans. */
public final class Messages extends NLS {

    public static String Ask_do;
    public static String Column_change;
    public static String Column_cover;
    public static String Column_help;
    public static String Column_note;
    public static String Column_person;
    public static String Column_price;
    public static String Column_reason;
    public static String Column_was;
    public static String Column_when;
    public static String Column_where;
    public static String Column_who;
    public static String Happened_afternoon;
    public static String Happened_closed;
    public static String Happened_day;
    public static String Happened_everywhere;
    public static String Happened_explanation;
    public static String Happened_first;
    public static String Happened_half;
    public static String Happened_ill;
    public static String Happened_last;
    public static String Happened_morning;
    public static String Happened_nobody;
    public static String Happened_substitute;
    public static String Happened_tooLong;
    public static String Happened_where;
    public static String Happened_who;
    public static String Head_afterHours;
    public static String Head_calls;
    public static String Head_unwished;
    public static String Head_cannotMove;
    public static String Head_colleagues;
    public static String Head_elsewhere;
    public static String Head_fewest;
    public static String Head_halfDays;
    public static String Head_homeless;
    public static String Head_lost;
    public static String Head_money;
    public static String Head_moneyBefore;
    public static String Head_notFewest;
    public static String Head_nothing;
    public static String Head_office;
    public static String Head_plan;
    public static String Head_repair;
    public static String Head_taken;
    public static String Head_unplaced;
    public static String Move_at;
    public static String Move_title;
    public static String Plan_backward;
    public static String Plan_changedMeanwhile;
    public static String Plan_everybody;
    public static String Plan_explanation;
    public static String Plan_first;
    public static String Plan_gone;
    public static String Plan_job;
    public static String Plan_last;
    public static String Plan_notReady;
    public static String Plan_ready;
    public static String Plan_running;
    public static String Plan_title;
    public static String Plan_whom;
    public static String Proposal_accept;
    public static String Proposal_changes;
    public static String Proposal_closed;
    public static String Proposal_closedAt;
    public static String Proposal_days;
    public static String Proposal_discard;
    public static String Proposal_ill;
    public static String Proposal_move;
    public static String Proposal_noChanges;
    public static String Proposal_noNotes;
    public static String Proposal_noOpen;
    public static String Proposal_noTold;
    public static String Proposal_notes;
    public static String Proposal_nothingDue;
    public static String Proposal_of;
    public static String Proposal_open;
    public static String Proposal_refused;
    public static String Proposal_substitute;
    public static String Proposal_told;
    public static String Proposal_whole;
    public static String Row_call;
    public static String Row_changed;
    public static String Row_colleague;
    public static String Row_dropped;
    public static String Row_kept;
    public static String Row_lost;
    public static String Row_merged;
    public static String Row_moved;
    public static String Row_new;
    public static String Row_office;
    public static String Row_substitute;
    public static String Told_cover;
    public static String Whole_cover;
    public static String Whole_help;
    public static String Whole_was;

    static {
        NLS.initializeMessages("org.cadre.scheduling.ui.plan.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
