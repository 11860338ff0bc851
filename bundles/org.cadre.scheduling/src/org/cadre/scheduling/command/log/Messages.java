/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.log;

import org.eclipse.osgi.util.NLS;

/** Texts of the command that logs sessions. */
public final class Messages extends NLS {

    public static String Log_commit;
    public static String Log_done;
    public static String Log_missed;
    public static String Log_moved;
    public static String Log_several;
    public static String Log_which;
    public static String What_minutes;
    public static String What_one;
    public static String What_onlyDone;
    public static String What_time;

    static {
        NLS.initializeMessages("org.cadre.scheduling.command.log.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
