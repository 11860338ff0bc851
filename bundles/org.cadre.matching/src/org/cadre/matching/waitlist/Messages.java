/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.waitlist;

import org.eclipse.osgi.util.NLS;

/** Texts about waiting lists. */
public final class Messages extends NLS {

    public static String Column_days;
    public static String Column_mentee;
    public static String Column_position;
    public static String Column_priority;
    public static String Column_rounds;
    public static String Column_since;
    public static String Column_staffId;
    public static String Column_why;
    public static String Waitlist_away;
    public static String Waitlist_nobody;
    public static String Waitlist_off;
    public static String Waitlist_terms;

    static {
        NLS.initializeMessages("org.cadre.matching.waitlist.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
