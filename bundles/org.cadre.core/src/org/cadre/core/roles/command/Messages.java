/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles.command;

import org.eclipse.osgi.util.NLS;

/** The texts of these commands' results. */
final class Messages extends NLS {

    public static String Account_added;
    public static String Account_changed;
    public static String Account_disabled;
    public static String Account_heading;
    public static String Account_inUse;
    public static String Account_reset;
    public static String Account_since;
    public static String Log_badHead;
    public static String Log_empty;
    public static String Log_head;
    public static String Log_heading;
    public static String Log_reportNote;
    public static String Log_reportTitle;
    public static String Log_sound;
    public static String Log_written;
    public static String Log_unwritable;

    static {
        NLS.initializeMessages("org.cadre.core.roles.command.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
