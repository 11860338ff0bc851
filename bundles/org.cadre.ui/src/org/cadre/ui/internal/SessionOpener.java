/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.edit.EditSession;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.task.Task;
import org.cadre.ui.Messages;
import org.cadre.ui.Preload;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Begins an edit session and loads everything that the window shows, so that the UI thread never waits for it. */
final class SessionOpener {

    private static final List<Query<?>> BASE = List.of(Roots.DISTRICTS, Roots.SCHOOLS, Roots.ACADEMIC_SESSIONS,
            Roots.EDUCATORS, Roots.PROGRAMS, Roots.MENTORSHIPS, Roots.IMPORT_RUNS);

    private final List<Query<?>> queries = new ArrayList<>(BASE);

    SessionOpener(List<Preload> preloads) {
        preloads.forEach(preload -> queries.addAll(preload.queries()));
    }

    /** Opens with that task, then loads; closes the store again if that fails or is canceled. */
    EditSession open(Task<ProgramStore> opening, IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, 2);
        var store = opening.run(progress.split(1));
        var complete = false;
        try {
            var session = load(store, progress.split(1));
            complete = true;
            return session;
        } finally {
            if (!complete) {
                store.close();
            }
        }
    }

    /** Begins a session on a store that is open. */
    EditSession load(ProgramStore store, IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, Messages.Database_loading, queries.size());
        var work = store.begin();
        for (var query : queries) {
            progress.split(1);
            work.follow(query);
        }
        return new EditSession(work);
    }
}
