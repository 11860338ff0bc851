/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup.command;

import org.eclipse.osgi.util.NLS;

/** What the commands about backups print. */
final class Messages extends NLS {

    public static String Backup_done;
    public static String Backup_notDue;
    public static String Backup_readable;
    public static String Backups_folder;
    public static String Backups_none;
    public static String Column_file;
    public static String Column_reason;
    public static String Column_records;
    public static String Column_size;
    public static String Column_state;
    public static String Column_time;
    public static String Restore_aside;
    public static String Restore_asideOnServer;
    public static String Restore_done;
    public static String Restore_takenBack;
    public static String Restore_unknown;

    static {
        NLS.initializeMessages("org.cadre.core.backup.command.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
