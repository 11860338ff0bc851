/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.decide;

import org.eclipse.osgi.util.NLS;

/** Texts of decisions on the command line. */
public final class Messages extends NLS {

    public static String People_noProposal;
    public static String People_none;
    public static String People_notProposed;
    public static String People_several;
    public static String People_similar;
    public static String Shift_dryRun;
    public static String Shift_saved;

    static {
        NLS.initializeMessages("org.cadre.matching.decide.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
