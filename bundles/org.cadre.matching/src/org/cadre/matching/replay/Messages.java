/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.replay;

import org.eclipse.osgi.util.NLS;

/** The sentences of replays. */
final class Messages extends NLS {

    public static String Unpacking_newer;
    public static String Unpacking_damaged;
    public static String Replays_noSnapshot;
    public static String Replay_title;
    public static String Replay_equal;
    public static String Replay_notEqual;
    public static String Replay_compared;
    public static String Replay_pairs;
    public static String Replay_objective;
    public static String Replay_proof;
    public static String Replay_pairsSame;
    public static String Replay_pairsDiffer;
    public static String Replay_recordDiffers;
    public static String Replay_same;
    public static String Replay_thenAgain;
    public static String Replay_proven;
    public static String Replay_unproven;
    public static String Replay_wasProven;
    public static String Replay_wasUnproven;
    public static String Replay_different;
    public static String Replay_nobody;
    public static String Replay_mentee;
    public static String Replay_mentor;
    public static String Replay_held;
    public static String Replay_today;
    public static String Replay_sameData;
    public static String Replay_otherData;
    public static String Replay_gone;

    static {
        NLS.initializeMessages("org.cadre.matching.replay.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
