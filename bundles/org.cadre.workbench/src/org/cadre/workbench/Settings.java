/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What the user prefers of the window. */
final class Settings {

    static final String QUALIFIER = "org.cadre.workbench"; //$NON-NLS-1$
    static final String REOPEN = "reopenLast"; //$NON-NLS-1$
    static final String APPEARANCE = "appearance"; //$NON-NLS-1$

    private Settings() {
    }

    /** Whether the database that was open last is opened at start. */
    static boolean reopensLast() {
        return node().getBoolean(REOPEN, true);
    }

    /** How the window looks. */
    static Look look() {
        return Look.of(node().get(APPEARANCE, Look.SYSTEM.key()));
    }

    /** The store for the preference page, with defaults. */
    static ScopedPreferenceStore store() {
        var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, QUALIFIER);
        store.setDefault(REOPEN, true);
        store.setDefault(APPEARANCE, Look.SYSTEM.key());
        return store;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(QUALIFIER);
    }
}
