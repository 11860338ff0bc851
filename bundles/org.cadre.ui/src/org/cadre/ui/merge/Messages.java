/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String Lost_edit;
    public static String Lost_message;
    public static String Lost_restore;
    public static String Lost_sentence;
    public static String Lost_title;
    public static String Lost_undo;
    public static String Lost_without;
    public static String Merge_allMine;
    public static String Merge_allTheirs;
    public static String Merge_author;
    public static String Merge_before;
    public static String Merge_choice;
    public static String Merge_done;
    public static String Merge_field;
    public static String Merge_forgotten;
    public static String Merge_heading;
    public static String Merge_keepMine;
    public static String Merge_label;
    public static String Merge_left;
    public static String Merge_mine;
    public static String Merge_notSaved;
    public static String Merge_one;
    public static String Merge_open;
    public static String Merge_ready;
    public static String Merge_record;
    public static String Merge_save;
    public static String Merge_saving;
    public static String Merge_somebody;
    public static String Merge_takeTheirs;
    public static String Merge_theirs;
    public static String Merge_title;
    public static String Merge_window;
    public static String News_job;

    static {
        NLS.initializeMessages("org.cadre.ui.merge.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
