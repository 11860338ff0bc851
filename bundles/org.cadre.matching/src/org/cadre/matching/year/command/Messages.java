/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year.command;

import org.eclipse.osgi.util.NLS;

/** Texts of commands about what happens during the year. */
public final class Messages extends NLS {

    public static String Attention_mentee;
    public static String Attention_mentor;
    public static String Attention_next;
    public static String Attention_none;
    public static String Attention_what;
    public static String Change_because;
    public static String Change_head;
    public static String Change_noTrial;
    public static String Change_told;
    public static String Change_toldNobody;
    public static String People_none;
    public static String People_several;
    public static String People_similar;
    public static String Saved;
    public static String Saved_not;
    public static String Substitute_noReturn;
    public static String Substitute_twice;
    public static String Trial_begun;
    public static String Trial_begunOne;
    public static String Trial_dropped;
    public static String Trial_droppedOne;
    public static String Trial_either;
    public static String Trial_noPair;
    public static String Trial_nobody;
    public static String Trial_until;
    public static String Trial_what;
    public static String Trial_who;

    static {
        NLS.initializeMessages("org.cadre.matching.year.command.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
