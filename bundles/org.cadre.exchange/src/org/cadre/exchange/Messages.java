/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Sample_commit;
    public static String Sample_done;
    public static String Sample_size;

    static {
        NLS.initializeMessages("org.cadre.exchange.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
