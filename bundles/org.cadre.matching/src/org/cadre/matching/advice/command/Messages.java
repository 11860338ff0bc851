/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.advice.command;

import org.eclipse.osgi.util.NLS;

/** Texts of the command that suggests weights. */
public final class Messages extends NLS {

    public static String Suggest_association;
    public static String Suggest_criterion;
    public static String Suggest_evidence;
    public static String Suggest_notSaved;
    public static String Suggest_nothing;
    public static String Suggest_saved;
    public static String Suggest_unknown;
    public static String Suggest_verdict;
    public static String Suggest_weight;

    static {
        NLS.initializeMessages("org.cadre.matching.advice.command.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
