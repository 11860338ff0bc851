/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import org.eclipse.osgi.util.NLS;

/** Texts about decisions. */
public final class Messages extends NLS {

    public static String Judge_closed;
    public static String Judge_full;
    public static String Judge_noMentor;
    public static String Judge_notMovable;
    public static String Judge_out;
    public static String Judge_rule;
    public static String Judge_sameMentor;
    public static String Ruling_choose;
    public static String Ruling_close;
    public static String Ruling_forbid;
    public static String Ruling_leaveOut;
    public static String Ruling_lock;
    public static String Ruling_lockOne;
    public static String Ruling_open;
    public static String Ruling_permit;
    public static String Ruling_swap;
    public static String Ruling_takeIn;
    public static String Ruling_unlock;
    public static String Ruling_unlockOne;
    public static String Shift_falls;
    public static String Shift_fewerWait;
    public static String Shift_fewest;
    public static String Shift_gap;
    public static String Shift_line;
    public static String Shift_many;
    public static String Shift_matchAgain;
    public static String Shift_moreWait;
    public static String Shift_moved;
    public static String Shift_nobody;
    public static String Shift_nowhere;
    public static String Shift_one;
    public static String Shift_outdated;
    public static String Shift_proven;
    public static String Shift_rises;
    public static String Shift_same;
    public static String Shift_unsettled;
    public static String Studio_policyOf;

    static {
        NLS.initializeMessages("org.cadre.matching.studio.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
