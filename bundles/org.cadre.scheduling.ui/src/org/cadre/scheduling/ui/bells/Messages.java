/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.bells;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Bells_topic;
    public static String Bells_explanation;
    public static String Bells_empty;
    public static String Bells_school;
    public static String Bells_name;
    public static String Bells_periods;
    public static String Bells_times;
    public static String Bells_all;
    public static String Bells_add;
    public static String Bells_change;
    public static String Bells_copy;
    public static String Bells_remove;
    public static String Bells_removeLabel;
    public static String Bells_addTitle;
    public static String Bells_changeTitle;
    public static String Bells_formText;
    public static String Bells_copyName;
    public static String Bells_fine;
    public static String Bells_period;
    public static String Bells_begins;
    public static String Bells_ends;
    public static String Bells_clear;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
