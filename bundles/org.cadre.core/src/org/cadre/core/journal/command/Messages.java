/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal.command;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Discard_done;
    public static String Journal_conflicts;
    public static String Journal_label;
    public static String Journal_none;
    public static String Journal_unfinished;
    public static String Restore_done;
    public static String Restore_unreadable;
    public static String Restore_unneeded;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
