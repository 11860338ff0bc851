/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.command;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
@SuppressWarnings("nls")
final class Messages extends NLS {

    public static String Passphrase_done;
    public static String Protect_done;
    public static String Recovery_done;
    public static String Recovery_print;
    public static String Unprotect_done;

    static {
        NLS.initializeMessages("org.cadre.core.access.command.messages", Messages.class);
    }

    private Messages() {
    }
}
