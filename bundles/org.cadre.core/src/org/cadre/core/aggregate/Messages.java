/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.aggregate;

import org.eclipse.osgi.util.NLS;

/** The texts of numbers about groups. */
final class Messages extends NLS {

    public static String Aggregate_all;
    public static String Aggregate_column;
    public static String Aggregate_day;
    public static String Aggregate_educators;
    public static String Aggregate_hidden;
    public static String Aggregate_limit;
    public static String Aggregate_matched;
    public static String Aggregate_mean;
    public static String Aggregate_mentees;
    public static String Aggregate_mentors;
    public static String Aggregate_noProgram;
    public static String Aggregate_noSchool;
    public static String Aggregate_note;
    public static String Aggregate_pairs;
    public static String Aggregate_unnamed;
    public static String Aggregate_waiting;

    static {
        NLS.initializeMessages("org.cadre.core.aggregate.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
