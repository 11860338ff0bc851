/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.keys;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Keys_damaged;
    public static String Keys_unreadable;
    public static String Keys_unwritable;
    public static String Locked_ask;
    public static String Locked_next;
    public static String Locked_patience;
    public static String Locked_wrong;

    static {
        NLS.initializeMessages("org.cadre.store.jdbc.keys.messages", Messages.class);
    }

    private Messages() {
    }
}
