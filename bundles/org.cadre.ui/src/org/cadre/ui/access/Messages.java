/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
@SuppressWarnings("nls")
final class Messages extends NLS {

    public static String Change_again;
    public static String Change_button;
    public static String Change_different;
    public static String Change_given;
    public static String Change_message;
    public static String Change_new;
    public static String Change_title;
    public static String Lock_minutes;
    public static String Lock_note;
    public static String Locked_tab;
    public static String Locked_text;
    public static String Locked_title;
    public static String Locked_unlock;
    public static String Protect_account;
    public static String Protect_again;
    public static String Protect_box;
    public static String Protect_delete;
    public static String Protect_deleting;
    public static String Protect_different;
    public static String Protect_finish;
    public static String Protect_invitation;
    public static String Protect_nameless;
    public static String Protect_passphrase;
    public static String Protect_repeat;
    public static String Protect_text;
    public static String Protect_title;
    public static String Protect_unsaved;
    public static String Protect_without;
    public static String Protection_active;
    public static String Protection_administrator;
    public static String Protection_change;
    public static String Protection_changeText;
    public static String Protection_changed;
    public static String Protection_none;
    public static String Protection_protect;
    public static String Protection_protectText;
    public static String Protection_recovery;
    public static String Protection_recoveryText;
    public static String Protection_remove;
    public static String Protection_removeText;
    public static String Protection_server;
    public static String Protection_title;
    public static String Recovery_job;
    public static String Recovery_kept;
    public static String Recovery_message;
    public static String Recovery_printButton;
    public static String Recovery_printed;
    public static String Recovery_save;
    public static String Recovery_saved;
    public static String Recovery_text;
    public static String Recovery_title;
    public static String Recovery_unprinted;
    public static String Recovery_unsaved;
    public static String Unlock_account;
    public static String Unlock_button;
    public static String Unlock_job;
    public static String Unlock_locked;
    public static String Unlock_message;
    public static String Unlock_passphrase;
    public static String Unlock_password;
    public static String Unlock_recovery;
    public static String Unlock_server;
    public static String Unlock_serverTitle;
    public static String Unlock_title;
    public static String Unlock_trying;
    public static String Unlock_useRecovery;
    public static String Unlock_wait;
    public static String Unprotect_finish;
    public static String Unprotect_invitation;
    public static String Unprotect_text;
    public static String Unprotect_title;
    public static String Unprotect_wrong;

    static {
        NLS.initializeMessages("org.cadre.ui.access.messages", Messages.class);
    }

    private Messages() {
    }
}
