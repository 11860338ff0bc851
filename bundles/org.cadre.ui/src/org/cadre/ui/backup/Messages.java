/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.backup;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Backups_change;
    public static String Backups_changeTitle;
    public static String Backups_checked;
    public static String Backups_checkedBad;
    public static String Backups_choose;
    public static String Backups_empty;
    public static String Backups_folder;
    public static String Backups_make;
    public static String Backups_neverChecked;
    public static String Backups_point;
    public static String Backups_restore;
    public static String Backups_show;
    public static String Backups_title;
    public static String Backups_verify;
    public static String Care_backup;
    public static String Care_check;
    public static String Care_findings;
    public static String Column_file;
    public static String Column_reason;
    public static String Column_records;
    public static String Column_size;
    public static String Column_state;
    public static String Column_time;
    public static String Column_what;
    public static String Column_who;
    public static String ExportAll_done;
    public static String ExportAll_finish;
    public static String ExportAll_folder;
    public static String ExportAll_invitation;
    public static String ExportAll_noFolder;
    public static String ExportAll_text;
    public static String ExportAll_title;
    public static String ExportAll_to;
    public static String ExportAll_warning;
    public static String ImportAll_finish;
    public static String ImportAll_folder;
    public static String ImportAll_from;
    public static String ImportAll_invitation;
    public static String ImportAll_missing;
    public static String ImportAll_name;
    public static String ImportAll_parent;
    public static String ImportAll_title;
    public static String ImportAll_to;
    public static String Path_browseFiles;
    public static String Path_browseParent;
    public static String Point_choose;
    public static String Point_future;
    public static String Point_time;
    public static String Point_title;
    public static String Point_typeTime;
    public static String Point_window;
    public static String Restore_done;
    public static String Restore_job;
    public static String Restore_no;
    public static String Restore_pointQuestion;
    public static String Restore_question;
    public static String Restore_title;
    public static String Restore_yes;

    static {
        NLS.initializeMessages("org.cadre.ui.backup.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
