/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String Kind_educator;
    public static String Kind_mentorship;
    public static String Kind_session;
    public static String Merge_changedTo;
    public static String Merge_empty;
    public static String Merge_existence;
    public static String Merge_no;
    public static String Merge_order;
    public static String Merge_part;
    public static String Merge_private;
    public static String Merge_record;
    public static String Merge_removed;
    public static String Merge_summary;
    public static String Merge_unknown;
    public static String Merge_yes;

    static {
        NLS.initializeMessages("org.cadre.core.merge.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
