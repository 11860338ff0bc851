/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import org.eclipse.osgi.util.NLS;

/** Texts about groups. */
public final class Messages extends NLS {

    public static String Breach_few;
    public static String Breach_many;
    public static String Breach_rule;
    public static String Groups_badSize;
    public static String Groups_dryRun;
    public static String Groups_form;
    public static String Groups_gap;
    public static String Groups_line;
    public static String Groups_name;
    public static String Groups_noFocus;
    public static String Groups_noLeader;
    public static String Groups_nobody;
    public static String Groups_proven;
    public static String Groups_saved;
    public static String Groups_size;
    public static String Groups_summary;
    public static String Regroup_allLocked;
    public static String Regroup_arrange;
    public static String Regroup_arrangeAll;
    public static String Regroup_falls;
    public static String Regroup_fromTo;
    public static String Regroup_gone;
    public static String Regroup_inside;
    public static String Regroup_leaveOut;
    public static String Regroup_line;
    public static String Regroup_lock;
    public static String Regroup_many;
    public static String Regroup_manyElse;
    public static String Regroup_merge;
    public static String Regroup_move;
    public static String Regroup_noSplit;
    public static String Regroup_noSwap;
    public static String Regroup_nobody;
    public static String Regroup_nobodyElse;
    public static String Regroup_none;
    public static String Regroup_notInside;
    public static String Regroup_nothing;
    public static String Regroup_one;
    public static String Regroup_oneElse;
    public static String Regroup_people;
    public static String Regroup_rises;
    public static String Regroup_same;
    public static String Regroup_sameFit;
    public static String Regroup_split;
    public static String Regroup_stranger;
    public static String Regroup_swap;
    public static String Regroup_unlock;

    static {
        NLS.initializeMessages("org.cadre.matching.groups.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
