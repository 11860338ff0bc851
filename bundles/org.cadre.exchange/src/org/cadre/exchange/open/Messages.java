/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Export_done;
    public static String Import_done;
    public static String Open_busy;
    public static String Open_damaged;
    public static String Open_exporting;
    public static String Open_importing;
    public static String Open_incomplete;
    public static String Open_label;
    public static String Open_logged;
    public static String Open_newer;
    public static String Open_noManifest;
    public static String Open_noModule;
    public static String Open_notEqual;
    public static String Open_unreadable;

    static {
        NLS.initializeMessages("org.cadre.exchange.open.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
