/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.journal;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Journal_closing;
    public static String Journal_looking;
    public static String Offer_added;
    public static String Offer_changed;
    public static String Offer_discard;
    public static String Offer_label;
    public static String Offer_later;
    public static String Offer_list;
    public static String Offer_removed;
    public static String Offer_restore;
    public static String Offer_restored;
    public static String Offer_title;
    public static String Offer_typed;
    public static String Offer_unfinished;
    public static String Offer_unfinishedText;
    public static String Offer_unfinishedTitle;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
