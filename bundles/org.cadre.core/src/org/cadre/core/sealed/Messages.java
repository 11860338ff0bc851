/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String Refusal_noKeys;
    public static String Refusal_notInPair;
    public static String Refusal_severalPairs;
    public static String Refusal_unprotected;

    static {
        initializeMessages("org.cadre.core.sealed.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
