/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** After how long without input a protected database is locked. */
@SuppressWarnings("nls")
final class LockSettings {

    static final String MINUTES = "lockMinutes";

    private static final String QUALIFIER = "org.cadre.ui";
    private static final int STANDARD = 15;

    private LockSettings() {
    }

    static int minutes() {
        return InstanceScope.INSTANCE.getNode(QUALIFIER).getInt(MINUTES, STANDARD);
    }

    static ScopedPreferenceStore store() {
        var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, QUALIFIER);
        store.setDefault(MINUTES, STANDARD);
        return store;
    }
}
