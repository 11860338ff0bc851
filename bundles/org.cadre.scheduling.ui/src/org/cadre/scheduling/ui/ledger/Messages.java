/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.ledger;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Bar_kind;
    public static String Bar_cohort;
    public static String Bar_allCohorts;
    public static String Bar_asOf;
    public static String Bar_urgent;
    public static String Bar_match;
    public static String Bar_goals;
    public static String Bar_days;
    public static String Kind_cadence;
    public static String Kind_minutes;
    public static String Kind_stipends;
    public static String Kind_coverage;
    public static String Kind_clocks;
    public static String Cell_yes;
    public static String Ledger_counting;
    public static String Ledger_job;
    public static String Ledger_empty;
    public static String Ledger_filtered;
    public static String Ledger_definition;
    public static String Ledger_how;
    public static String Ledger_unsaved;
    public static String Ledger_fine;
    public static String Ledger_urgent;
    public static String Action_log;
    public static String Action_plan;
    public static String Action_open;
    public static String Action_unplanned;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
