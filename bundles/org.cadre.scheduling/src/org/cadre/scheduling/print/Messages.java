/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print;

import org.eclipse.osgi.util.NLS;

/** Texts that stand on printed sheets. */
public final class Messages extends NLS {

    public static String Sheet_continued;
    public static String Sheet_made;
    public static String Sheet_missing;
    public static String Sheet_nothing;
    public static String Sheet_page;

    static {
        NLS.initializeMessages("org.cadre.scheduling.print.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
