/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** The pages of the preferences dialog: those that mean something to a coordinator, and none for programmers. */
final class PreferencePages {

    private static final List<String> KEPT = List.of(CadrePreferencePage.ID, "org.cadre.", //$NON-NLS-1$
            "org.eclipse.ui.preferencePages.Keys", "org.eclipse.ui.net.", "org.eclipse.equinox.internal.p2."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final PreferenceManager manager;

    PreferencePages(PreferenceManager manager) {
        this.manager = manager;
    }

    /** Keeps Cadre's own pages, keys, network and updates; removes all others. */
    void keepOnlyOwn() {
        Stream.of(manager.getRootSubNodes()).filter(node -> !isKept(node)).forEach(manager::remove);
        var general = manager.find(CadrePreferencePage.ID);
        Stream.of(general.getSubNodes()).filter(node -> !isKept(node)).forEach(general::remove);
    }

    private static boolean isKept(IPreferenceNode node) {
        return KEPT.stream().anyMatch(node.getId()::startsWith);
    }
}
