/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Takes a database back to what it was, commit by commit.
 *
 * @param commits the commits to take back, the newest first
 */
record Rollback(List<Commit> commits) {

    /**
     * Returns how to take a database back to a moment; empty if one of the commits since then cannot be taken
     * back. A commit since then that was taken back since then needs nothing, and neither does what took it
     * back.
     */
    static Optional<Rollback> to(Instant point, ProgramStore store) throws CadreException {
        var since = store.history(Integer.MAX_VALUE).stream().filter(c -> c.at().isAfter(point)).toList();
        var settled = new HashSet<String>();
        for (var commit : since) {
            if (commit.revertedBy() != null) {
                settled.add(commit.id());
                settled.add(commit.revertedBy());
            }
        }
        var open = new ArrayList<>(since);
        open.removeIf(commit -> settled.contains(commit.id()));
        return open.stream().allMatch(Commit::isRevertible) ? Optional.of(new Rollback(List.copyOf(open)))
                : Optional.empty();
    }

    /** Takes the commits back; the database is void if this fails. */
    void apply(ProgramStore store, SubMonitor monitor) throws CadreException {
        monitor.setWorkRemaining(commits.size());
        for (var commit : commits) {
            var label = NLS.bind(Messages.Restore_takenBack, commit.note().label());
            store.revert(commit.id(), CommitNote.of("revert", label, true), monitor.split(1)); //$NON-NLS-1$
        }
    }
}
