/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import org.eclipse.osgi.util.NLS;

/** The texts of questions. */
final class Messages extends NLS {

    public static String Job_name;
    public static String WhyNot_title;
    public static String WhyNot_all;
    public static String WhyNot_ask;
    public static String WhyNot_empty;
    public static String WhyNot_excluded;
    public static String WhyNot_mentor;
    public static String WhyNot_message;
    public static String WhyNot_name;
    public static String WhyNot_nobody;
    public static String WhyNot_place;
    public static String WhyNot_school;
    public static String SavePage_nothing;
    public static String SavePage_title;
    public static String SavePage_file;
    public static String Replay_noRuns;
    public static String Replay_title;
    public static String Replay_again;
    public static String Replay_by;
    public static String Replay_deleted;
    public static String Replay_heading;
    public static String Replay_matched;
    public static String Replay_open;
    public static String Replay_proof;
    public static String Replay_proven;
    public static String Replay_waiting;
    public static String Replay_when;
    public static String Replay_message;

    static {
        NLS.initializeMessages("org.cadre.matching.ui.why.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
