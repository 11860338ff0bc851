/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Archive_damaged;
    public static String Archive_missing;
    public static String Archive_newer;
    public static String Archive_notUnpacked;
    public static String Archive_unreadable;
    public static String Backup_lack;
    public static String Backup_failed;
    public static String Backup_logged;
    public static String Backup_noMethod;
    public static String Backup_notRead;
    public static String Backup_notWritten;
    public static String Backup_task;
    public static String Check_task;
    public static String Proof_counts;
    public static String Proof_digest;
    public static String Reason_beforeImport;
    public static String Reason_beforeMove;
    public static String Reason_beforeProtection;
    public static String Reason_beforeUpgrade;
    public static String Reason_daily;
    public static String Reason_denied;
    public static String Reason_manual;
    public static String Restore_noneBefore;
    public static String Restore_noneGood;
    public static String Restore_notMoved;
    public static String Restore_notSettled;
    public static String Restore_notWritten;
    public static String Restore_somethingThere;
    public static String Restore_takenBack;
    public static String Restore_task;
    public static String Size_giga;
    public static String Size_kilo;
    public static String Size_mega;
    public static String State_failed;
    public static String State_good;
    public static String State_unchecked;
    public static String Verify_task;

    static {
        NLS.initializeMessages("org.cadre.core.backup.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
