/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import org.eclipse.osgi.util.NLS;

/** What users are told of disks. */
final class DiskTexts extends NLS {

    public static String Disk_full;
    public static String Disk_gone;
    public static String Disk_nearlyFull;
    public static String Open_commitsLost;
    public static String Verify_file;
    public static String Verify_notRead;
    public static String Verify_part;

    static {
        NLS.initializeMessages("org.cadre.store.jdbc.disk", DiskTexts.class);
    }

    private DiskTexts() {
    }
}
