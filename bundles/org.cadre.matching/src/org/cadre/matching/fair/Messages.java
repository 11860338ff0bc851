/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

import org.eclipse.osgi.util.NLS;

/** Texts about aims and fairness. */
public final class Messages extends NLS {

    public static String Aim_best;
    public static String Aim_bestKeeping;
    public static String Aim_changes;
    public static String Aim_nobody;
    public static String Aim_spread;
    public static String Aim_worst;
    public static String Aim_worstNobody;
    public static String Aim_worstOpen;
    public static String Aims_bestAverage;
    public static String Aims_fewestChanges;
    public static String Aims_keeping;
    public static String Aims_nobodyLeftOut;
    public static String Aims_spreadLoad;
    public static String Aims_worstOffFirst;
    public static String Band_cannot;
    public static String Band_cannotAll;
    public static String Band_cannotHidden;
    public static String Band_group;
    public static String Band_kept;
    public static String Band_keptHidden;
    public static String Band_missed;
    public static String Goal_against;
    public static String Goal_free;
    public static String Goal_price;
    public static String Goal_same;
    public static String Goal_short;
    public static String Goal_shortNever;
    public static String Goal_unserved;
    public static String Grouper_earlyCareer;
    public static String Grouper_elementary;
    public static String Grouper_experienced;
    public static String Grouper_firstYear;
    public static String Grouper_high;
    public static String Grouper_middle;
    public static String Grouper_newLeader;
    public static String Grouper_without;
    public static String Grouping_language;
    public static String Grouping_level;
    public static String Grouping_school;
    public static String Grouping_stage;
    public static String Option_aim;
    public static String Option_bonus;
    public static String SchoolFull_next;
    public static String SchoolFull_why;
    public static String TradeOff_aim;
    public static String TradeOff_beaten;
    public static String TradeOff_bonus;
    public static String TradeOff_changes;
    public static String TradeOff_failed;
    public static String TradeOff_idle;
    public static String TradeOff_lowest;
    public static String TradeOff_mean;
    public static String TradeOff_proposals;
    public static String TradeOff_proven;
    public static String TradeOff_task;
    public static String TradeOff_unbeaten;
    public static String TradeOff_waiting;

    static {
        NLS.initializeMessages("org.cadre.matching.fair.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
