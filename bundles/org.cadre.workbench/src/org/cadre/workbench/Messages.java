/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Commands_notNow;
    public static String Preferences_appearance;
    public static String Preferences_dark;
    public static String Preferences_light;
    public static String Preferences_reopen;
    public static String Preferences_system;
    public static String Recent_none;
    public static String Welcome_about;
    public static String Welcome_create;
    public static String Welcome_createText;
    public static String Welcome_open;
    public static String Welcome_openText;
    public static String Welcome_recent;
    public static String Welcome_recentLink;
    public static String Welcome_roster;
    public static String Welcome_rosterText;
    public static String Welcome_sample;
    public static String Welcome_sampleText;
    public static String Welcome_tab;
    public static String Welcome_title;
    public static String Window_title;
    public static String Window_titleDatabase;
    public static String Window_titleAccount;
    public static String Window_titleLocked;
    public static String Window_titleUnsaved;
    public static String Workbench_fault;

    static {
        NLS.initializeMessages("org.cadre.workbench.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
