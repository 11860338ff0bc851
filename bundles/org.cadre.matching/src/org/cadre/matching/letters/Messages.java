/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.letters;

import org.eclipse.osgi.util.NLS;

/** Texts about letters. */
public final class Messages extends NLS {

    public static String Letters_failed;
    public static String Letters_noPrincipal;
    public static String Letters_nobody;
    public static String Letters_written;

    static {
        NLS.initializeMessages("org.cadre.matching.letters.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
