/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.tradeoff;

import org.eclipse.osgi.util.NLS;

/** Texts of the trade-off. */
public final class Messages extends NLS {

    public static String Tab_same;
    public static String Tab_title;
    public static String Tab_aim;
    public static String Tab_compare;
    public static String Tab_use;
    public static String Tab_running;
    public static String Tab_nothing;
    public static String Tab_compared;
    public static String Tab_job;
    public static String Tab_failed;
    public static String Plot_lowest;
    public static String Plot_mean;
    public static String Plot_name;
    public static String Plot_tip;
    public static String Plot_beaten;
    public static String Plot_legend;
    public static String Table_empty;

    static {
        NLS.initializeMessages("org.cadre.matching.ui.tradeoff.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
