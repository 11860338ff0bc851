/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cadre.core.store.StoreLocation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The databases opened lately, kept as a preference. */
final class RecentDatabases {

    private static final String KEY = "recentDatabases"; //$NON-NLS-1$
    private static final String OPEN = "openDatabase"; //$NON-NLS-1$
    private static final int LONGEST = 10;

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.cadre.ui"); //$NON-NLS-1$

    List<StoreLocation> list() {
        return preferences.get(KEY, "").lines().map(URI::create).map(StoreLocation::new).toList(); //$NON-NLS-1$
    }

    void add(StoreLocation location) {
        var locations = new ArrayList<>(list());
        locations.remove(location);
        locations.addFirst(location);
        keep(locations);
    }

    /** The database that was open when the window was last used; empty if it was closed. */
    Optional<StoreLocation> open() {
        return Optional.ofNullable(preferences.get(OPEN, null)).map(URI::create).map(StoreLocation::new);
    }

    void setOpen(Optional<StoreLocation> location) {
        location.ifPresentOrElse(l -> preferences.put(OPEN, l.uri().toString()), () -> preferences.remove(OPEN));
        flush();
    }

    void remove(StoreLocation location) {
        var locations = new ArrayList<>(list());
        locations.remove(location);
        keep(locations);
    }

    private void keep(List<StoreLocation> locations) {
        preferences.put(KEY, locations.stream().limit(LONGEST).map(l -> l.uri().toString())
                .collect(Collectors.joining("\n"))); //$NON-NLS-1$
        flush();
    }

    private void flush() {
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentDatabases.class).warn(e.getMessage(), e);
        }
    }
}
