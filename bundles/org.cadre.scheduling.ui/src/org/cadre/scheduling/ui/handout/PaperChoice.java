/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.handout;

import java.util.Arrays;
import java.util.Optional;

import org.cadre.scheduling.print.Paper;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The paper that is chosen on this machine, until another one is; nothing for what is usual in the district. */
final class PaperChoice {

    private static final String QUALIFIER = "org.cadre.scheduling.ui"; //$NON-NLS-1$
    private static final String PAPER = "paper"; //$NON-NLS-1$

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(QUALIFIER);

    /** What was chosen last; empty for what is usual in the district. */
    Optional<Paper> last() {
        var name = preferences.get(PAPER, ""); //$NON-NLS-1$
        return Arrays.stream(Paper.values()).filter(paper -> paper.name().equals(name)).findFirst();
    }

    /** Remembers a choice. */
    void keep(Optional<Paper> paper) {
        paper.ifPresentOrElse(one -> preferences.put(PAPER, one.name()), () -> preferences.remove(PAPER));
        try {
            preferences.flush();
        } catch (BackingStoreException e) { // it is only asked for again
            ILog.of(PaperChoice.class).warn(e.getMessage(), e);
        }
    }
}
