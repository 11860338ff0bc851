/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.handout;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Hand_paper;
    public static String Hand_title;
    public static String Paper_a4;
    public static String Paper_letter;
    public static String Paper_usual;
    public static String Hand_explanation;
    public static String Hand_do;
    public static String Hand_what;
    public static String Hand_whose;
    public static String Hand_which;
    public static String Hand_all;
    public static String Hand_first;
    public static String Hand_last;
    public static String Hand_dayHint;
    public static String Hand_folder;
    public static String Hand_browse;
    public static String Hand_backward;
    public static String Hand_noFormat;
    public static String Hand_noFolder;
    public static String Hand_job;
    public static String Hand_nothing;
    public static String Hand_done;
    public static String Hand_open;
    public static String Hand_close;
    public static String Kind_calendars;
    public static String Kind_sheets;
    public static String Kind_coverage;
    public static String Kind_budget;
    public static String Whose_people;
    public static String Whose_pairs;
    public static String Whose_schools;
    public static String Whose_cohorts;
    public static String Format_pdf;
    public static String Format_html;
    public static String Format_csv;
    public static String Outlook_calendars;
    public static String Outlook_sheets;
    public static String Outlook_coverage;
    public static String Outlook_budget;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
