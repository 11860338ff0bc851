/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String Table_columns;
    public static String Table_columnsPrompt;
    public static String Table_columnsTitle;
    public static String Table_copy;
    public static String Table_count;
    public static String Table_countFiltered;
    public static String Table_countFirst;
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
    public static String Table_open;

    static {
        initializeMessages("org.cadre.ui.table.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
