/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
@SuppressWarnings("nls")
final class Messages extends NLS {

    public static String Passphrase_common;
    public static String Passphrase_fair;
    public static String Passphrase_few;
    public static String Passphrase_good;
    public static String Passphrase_repeats;
    public static String Passphrase_short;
    public static String Recovery_length;
    public static String Recovery_typing;
    public static String Secrets_changed;
    public static String Secrets_none;

    static {
        NLS.initializeMessages("org.cadre.core.access.keys.messages", Messages.class);
    }

    private Messages() {
    }
}
