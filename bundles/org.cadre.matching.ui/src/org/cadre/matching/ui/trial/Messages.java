/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.trial;

import org.eclipse.osgi.util.NLS;

/** Texts about trial periods. */
public final class Messages extends NLS {

    public static String Fields_date;
    public static String Fields_days;
    public static String Fields_daysLater;
    public static String Fields_daysName;
    public static String Fields_for;
    public static String Fields_none;
    public static String Fields_until;
    public static String Fields_untilHint;
    public static String Trial_explanation;
    public static String Trial_headingMany;
    public static String Trial_headingOne;
    public static String Trial_ok;
    public static String Trial_title;

    static {
        NLS.initializeMessages("org.cadre.matching.ui.trial.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
