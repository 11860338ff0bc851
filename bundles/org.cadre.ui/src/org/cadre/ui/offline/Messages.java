/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String Pack_choose;
    public static String Pack_closes;
    public static String Pack_done;
    public static String Pack_ending;
    public static String Pack_file;
    public static String Pack_finish;
    public static String Pack_folder;
    public static String Pack_invitation;
    public static String Pack_job;
    public static String Pack_page;
    public static String Pack_title;
    public static String Pack_where;
    public static String Pack_whereTo;
    public static String Return_absent;
    public static String Return_before;
    public static String Return_done;
    public static String Return_file;
    public static String Return_finish;
    public static String Return_folder;
    public static String Return_invitation;
    public static String Return_job;
    public static String Return_note;
    public static String Return_nothing;
    public static String Return_page;
    public static String Return_path;
    public static String Return_same;
    public static String Return_title;
    public static String Return_where;
    public static String Secret_account;
    public static String Secret_again;
    public static String Secret_ask;
    public static String Secret_choose;
    public static String Secret_different;
    public static String Secret_nameless;
    public static String Secret_passphrase;
    public static String Take_browse;
    public static String Take_done;
    public static String Take_exists;
    public static String Take_file;
    public static String Take_finish;
    public static String Take_folder;
    public static String Take_invitation;
    public static String Take_job;
    public static String Take_noParent;
    public static String Take_noProgram;
    public static String Take_page;
    public static String Take_path;
    public static String Take_program;
    public static String Take_title;
    public static String Take_where;
    public static String Unpack_finish;
    public static String Unpack_folder;
    public static String Unpack_invitation;
    public static String Unpack_job;
    public static String Unpack_page;
    public static String Unpack_title;
    public static String Unpack_where;
    public static String Unpack_whereTo;

    static {
        NLS.initializeMessages("org.cadre.ui.offline.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
