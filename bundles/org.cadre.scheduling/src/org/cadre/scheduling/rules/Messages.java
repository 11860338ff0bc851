/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.rules;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Rules_noRules;
    public static String Rules_newer;
    public static String Rules_noVersion;
    public static String Rules_malformed;
    public static String Rules_syntax;
    public static String Rules_more;
    public static String Rules_twice;
    public static String Rules_null;
    public static String Rules_refused;
    public static String Rules_others;
    public static String Rules_noObject;
    public static String Rules_noText;
    public static String Rules_noFlag;
    public static String Rules_noWhole;
    public static String Rules_noTime;
    public static String Rules_hours;
    public static String Rules_unknown;
    public static String Rules_unknownNear;
    public static String Rules_of;
    public static String Rules_set;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
