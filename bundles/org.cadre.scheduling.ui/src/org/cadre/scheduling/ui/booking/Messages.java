/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.booking;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Book_title;
    public static String Book_explanation;
    public static String Book_noPlaces;
    public static String Book_add;
    public static String Book_pick;
    public static String Book_granted;
    public static String Book_waits;
    public static String Book_booked;
    public static String Book_full;
    public static String Book_canceled;
    public static String Book_state;
    public static String Book_close;
    public static String Column_who;
    public static String Column_state;
    public static String Column_asked;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
