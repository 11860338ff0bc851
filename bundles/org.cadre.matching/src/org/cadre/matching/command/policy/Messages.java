/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command.policy;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Presets_line;
    public static String Presets_next;
    public static String Source_both;
    public static String Source_neither;
    public static String Check_fine;
    public static String Check_faults;
    public static String Explain_unknown;
    public static String Explain_unknownNear;
    public static String Explain_criterion;
    public static String Explain_mandatory;
    public static String Explain_rule;
    public static String Explain_ruleOff;
    public static String Explain_text;
    public static String Explain_setting;
    public static String Explain_source;
    public static String Explain_own;
    public static String Set_label;
    public static String Set_done;
    public static String Set_same;
    public static String Get_written;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
