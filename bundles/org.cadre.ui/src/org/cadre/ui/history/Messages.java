/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.history;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String History_added;
    public static String History_changed;
    public static String History_closed;
    public static String History_empty;
    public static String History_final;
    public static String History_loading;
    public static String History_removed;
    public static String History_revert;
    public static String History_revertOf;
    public static String History_reverted;
    public static String History_state;
    public static String History_what;
    public static String History_when;
    public static String History_who;

    static {
        initializeMessages("org.cadre.ui.history.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
