/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Stores_noProvider;

    static {
        NLS.initializeMessages("org.cadre.core.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
