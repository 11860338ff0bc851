/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import org.eclipse.osgi.util.NLS;

/** The texts of accounts, roles and the access log in the window. */
final class Messages extends NLS {

    public static String AccountForm_change;
    public static String AccountForm_changeTitle;
    public static String AccountForm_create;
    public static String AccountForm_keep;
    public static String AccountForm_noName;
    public static String AccountForm_noRole;
    public static String AccountForm_new;
    public static String AccountForm_newTitle;
    public static String AccountForm_staffId;
    public static String AccountForm_staffIdHint;
    public static String Accounts_addJob;
    public static String Accounts_disable;
    public static String Accounts_disableQuestion;
    public static String Accounts_disableTitle;
    public static String Accounts_empty;
    public static String Accounts_loginQuestion;
    public static String Accounts_loginTitle;
    public static String Accounts_new;
    public static String Accounts_reset;
    public static String Accounts_resetQuestion;
    public static String Accounts_resetTitle;
    public static String Accounts_roles;
    public static String Accounts_title;
    public static String Aggregates_job;
    public static String Aggregates_title;
    public static String Column_account;
    public static String Column_act;
    public static String Column_created;
    public static String Column_detail;
    public static String Column_disabled;
    public static String Column_displayName;
    public static String Column_name;
    public static String Column_number;
    public static String Column_person;
    public static String Column_roles;
    public static String Column_target;
    public static String Column_time;
    public static String Log_empty;
    public static String Log_file;
    public static String Log_headHint;
    public static String Log_notWritten;
    public static String Log_save;
    public static String Log_sound;
    public static String Log_title;
    public static String Log_verify;
    public static String Log_written;
    public static String Once_copy;
    public static String Once_text;
    public static String Once_title;
    public static String Readers_but;
    public static String Readers_butOwn;
    public static String Readers_everybody;
    public static String Readers_noAccounts;
    public static String Readers_onlyOwn;
    public static String Readers_own;
    public static String Readers_related;
    public static String Readers_sentence;
    public static String Rights_working;

    static {
        NLS.initializeMessages("org.cadre.ui.roles.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
