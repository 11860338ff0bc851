/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import org.eclipse.osgi.util.NLS;

/** The texts of accounts, roles and the access log in the window. */
final class Messages extends NLS {

    public static String Readers_everybody;
    public static String Readers_noAccounts;
    public static String Readers_own;
    public static String Readers_related;
    public static String Readers_sentence;
    public static String Rights_working;

    static {
        NLS.initializeMessages("org.cadre.ui.roles.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
