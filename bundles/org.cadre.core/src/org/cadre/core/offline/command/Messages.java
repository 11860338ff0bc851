/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline.command;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String Choices_line;
    public static String Choices_noFile;
    public static String Choices_unreadable;
    public static String Pack_done;
    public static String Return_before;
    public static String Return_conflict;
    public static String Return_done;
    public static String Return_nothing;
    public static String Return_same;
    public static String Return_undecided;
    public static String Take_done;
    public static String Unpack_done;

    static {
        NLS.initializeMessages("org.cadre.core.offline.command.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
