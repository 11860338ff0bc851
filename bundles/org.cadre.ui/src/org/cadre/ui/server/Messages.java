/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.server;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String Move_done;
    public static String Move_explanation;
    public static String Move_finish;
    public static String Move_invitation;
    public static String Move_job;
    public static String Move_title;
    public static String Move_unopened;
    public static String Open_finish;
    public static String Open_invitation;
    public static String Open_job;
    public static String Open_title;
    public static String Server_account;
    public static String Server_authority;
    public static String Server_authorityHint;
    public static String Server_authorityTitle;
    public static String Server_badAuthority;
    public static String Server_badDatabase;
    public static String Server_badHost;
    public static String Server_badPort;
    public static String Server_browse;
    public static String Server_database;
    public static String Server_host;
    public static String Server_hostHint;
    public static String Server_isOpen;
    public static String Server_noAccount;
    public static String Server_noDatabase;
    public static String Server_noHost;
    public static String Server_noPassword;
    public static String Server_password;
    public static String Server_port;
    public static String Test_button;
    public static String Test_free;
    public static String Test_noProgram;
    public static String Test_program;
    public static String Test_running;
    public static String Test_taken;

    static {
        NLS.initializeMessages("org.cadre.ui.server.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
