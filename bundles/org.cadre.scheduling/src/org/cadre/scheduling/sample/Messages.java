/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.sample;

import org.eclipse.osgi.util.NLS;

/** Texts about made-up calendars. */
final class Messages extends NLS {

    public static String Sample_noSchool;
    public static String Sample_noYear;
    public static String Sample_notEmpty;

    static {
        NLS.initializeMessages("org.cadre.scheduling.sample.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
