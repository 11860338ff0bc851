/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.db;

import org.eclipse.osgi.util.NLS;

/** The texts of the commands that work on whole databases. */
final class Messages extends NLS {

    public static String Compare_different;
    public static String Compare_equal;
    public static String Compare_row;
    public static String Compare_same;
    public static String Move_done;

    static {
        NLS.initializeMessages("org.cadre.core.command.db.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
