/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.form;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Field_timeHint;
    public static String Field_noTime;
    public static String Field_noDay;
    public static String Field_noDayHere;
    public static String Field_noTimeHere;
    public static String Field_timeTip;
    public static String Field_dayTip;
    public static String Field_chooseDay;
    public static String Field_choose;
    public static String Field_clear;
    public static String Form_keep;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
