/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Journal_notDeleted;
    public static String Journal_notRead;
    public static String Journal_notWritten;

    public static String Journal_slow;
    public static String Summary_damaged;
    public static String Summary_former;
    public static String Summary_locked;
    public static String Summary_many;
    public static String Summary_more;
    public static String Summary_newer;
    public static String Summary_one;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
