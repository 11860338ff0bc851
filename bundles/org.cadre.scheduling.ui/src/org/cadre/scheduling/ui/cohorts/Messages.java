/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.cohorts;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Cohorts_topic;
    public static String Cohorts_explanation;
    public static String Cohorts_empty;
    public static String Cohorts_name;
    public static String Cohorts_format;
    public static String Cohorts_focus;
    public static String Cohorts_pairs;
    public static String Cohorts_people;
    public static String Cohorts_add;
    public static String Cohorts_addTitle;
    public static String Cohorts_change;
    public static String Cohorts_changeTitle;
    public static String Cohorts_stay;
    public static String Cohorts_members;
    public static String Cohorts_pair;
    public static String Cohorts_find;
    public static String Cohorts_all;
    public static String Cohorts_others;
    public static String Cohorts_othersTitle;
    public static String Cohorts_comesTo;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
