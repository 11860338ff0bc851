/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String Offline_damaged;
    public static String Offline_exists;
    public static String Offline_inUse;
    public static String Offline_noAccess;
    public static String Offline_noCopy;
    public static String Offline_noFile;
    public static String Offline_protected;
    public static String Offline_return;
    public static String Offline_returnLabel;
    public static String Offline_take;
    public static String Offline_takeLabel;
    public static String Offline_taken;
    public static String Offline_targetGone;
    public static String Offline_temporary;

    static {
        NLS.initializeMessages("org.cadre.core.offline.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
