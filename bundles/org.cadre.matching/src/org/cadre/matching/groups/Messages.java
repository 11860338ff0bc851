/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import org.eclipse.osgi.util.NLS;

/** Texts about groups. */
public final class Messages extends NLS {

    public static String Groups_badSize;
    public static String Groups_dryRun;
    public static String Groups_form;
    public static String Groups_gap;
    public static String Groups_line;
    public static String Groups_name;
    public static String Groups_noFocus;
    public static String Groups_noLeader;
    public static String Groups_nobody;
    public static String Groups_proven;
    public static String Groups_saved;
    public static String Groups_size;
    public static String Groups_summary;

    static {
        NLS.initializeMessages("org.cadre.matching.groups.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
