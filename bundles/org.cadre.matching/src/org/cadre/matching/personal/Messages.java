/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.personal;

import org.eclipse.osgi.util.NLS;

/** Texts about what matching knows of people. */
final class Messages extends NLS {

    public static String Erase_by;
    public static String Erase_byWhy;
    public static String Erase_named;
    public static String Erase_namedWhy;
    public static String Erase_reasons;
    public static String Erase_reasonsWhy;
    public static String Erase_said;
    public static String Erase_saidWhy;
    public static String Label_groups;
    public static String Label_policy;
    public static String Label_round;
    public static String Label_run;
    public static String Label_snapshot;
    public static String Label_vetoMentee;
    public static String Label_vetoMentor;
    public static String Label_vetoPair;

    static {
        NLS.initializeMessages("org.cadre.matching.personal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
