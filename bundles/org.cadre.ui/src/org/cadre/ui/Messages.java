/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Database_closing;
    public static String Database_loading;
    public static String Database_opening;
    public static String Database_reloading;
    public static String Elements_nobody;
    public static String Elements_pair;
    public static String Elements_record;
    public static String Elements_unnamed;
    public static String Errors_cause;
    public static String Errors_log;
    public static String Errors_reportedBy;
    public static String Errors_title;
    public static String Errors_unexpected;
    public static String Save_many;
    public static String Save_one;
    public static String Table_columns;
    public static String Table_columnsPrompt;
    public static String Table_columnsTitle;
    public static String Table_copy;
    public static String Table_count;
    public static String Table_countFiltered;
    public static String Table_export;
    public static String Table_exportCsv;
    public static String Table_exportFailed;
    public static String Table_exportName;
    public static String Table_exportTitle;
    public static String Table_exporting;
    public static String Table_filter;
    public static String Table_filterTip;
    public static String Table_more;
    public static String Table_noMatch;
    public static String Unsaved_drop;
    public static String Unsaved_question;
    public static String Unsaved_save;
    public static String Unsaved_title;

    static {
        NLS.initializeMessages("org.cadre.ui.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
