/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups.command;

import org.eclipse.osgi.util.NLS;

/** Texts of decisions about groups on the command line. */
public final class Messages extends NLS {

    public static String Desk_ambiguous;
    public static String Desk_insist;
    public static String Desk_noGroup;
    public static String Desk_noGroups;
    public static String Desk_nowhere;
    public static String Desk_severalGroups;
    public static String Desk_similar;
    public static String List_facilitator;
    public static String List_group;
    public static String List_idle;
    public static String List_leader;
    public static String List_locked;
    public static String List_loose;
    public static String List_summary;
    public static String Move_dryRun;
    public static String Move_saved;

    static {
        NLS.initializeMessages("org.cadre.matching.groups.command.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
