/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.merge.Choices;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Brings offline work back. */
final class OfflineReturner {

    private static final int ATTEMPTS = 5;

    private final Stores stores;
    private final OfflineTaker taker;

    OfflineReturner(Stores stores, OfflineTaker taker) {
        this.stores = stores;
        this.taker = taker;
    }

    /** Merges what was done in a folder into a database, in one transaction. */
    Returned bring(ProgramStore target, Path folder, Choices choices, Credentials credentials,
            IProgressMonitor monitor) throws CadreException {
        var progress = SubMonitor.convert(monitor, 4);
        var offline = new OfflineFolder(folder);
        var note = offline.read();
        try (var copy = stores.open(StoreLocation.ofFolder(folder), credentials); var mineWork = copy.begin();
                var base = stores.open(StoreLocation.ofFolder(offline.base(note)), credentials);
                var baseWork = base.begin()) {
            var diff = new OfflineDiff(RootImages.read(baseWork).images(), RootImages.read(mineWork));
            progress.worked(1);
            var returned = bring(target, note, diff, choices, progress.split(2));
            if (returned instanceof Returned.Done) {
                rebase(offline, note, diff, credentials, progress.split(1));
            }
            return returned;
        }
    }

    private static Returned bring(ProgramStore target, OfflineNote note, OfflineDiff diff, Choices choices,
            SubMonitor monitor) throws CadreException {
        if (diff.changed().isEmpty()) {
            return new Returned.Nothing();
        }
        var label = NLS.bind(Messages.Offline_returnLabel, note.program(), diff.fingerprint());
        var before = before(target, label);
        if (before.isPresent()) {
            return new Returned.Before(before.get());
        }
        for (int attempt = 1;; attempt++) {
            try {
                return merge(target, diff, choices, label, monitor);
            } catch (CadreException e) {
                if (attempt == ATTEMPTS || e.kind() != CadreException.Kind.CONFLICT) {
                    throw e;
                }
            }
        }
    }

    private static Returned merge(ProgramStore target, OfflineDiff diff, Choices choices, String label,
            SubMonitor monitor) throws CadreException {
        try (var work = target.begin()) {
            var there = new TargetWork(work);
            var divergence = there.compare(diff);
            if (!divergence.isDecidedBy(choices)) {
                return new Returned.Undecided(divergence.conflicts());
            }
            there.write(divergence, choices);
            return new Returned.Done(work.changed().isEmpty() ? Optional.empty()
                    : Optional.of(work.commit(CommitNote.of(OfflineService.KIND, label, true), monitor)));
        }
    }

    /** The commit that brought the very same work back; its label has the fingerprint. */
    private static Optional<Commit> before(ProgramStore target, String label) throws CadreException {
        return target.history(Integer.MAX_VALUE).stream()
                .filter(commit -> commit.note().kind().equals(OfflineService.KIND)
                        && commit.note().label().equals(label) && commit.revertedBy() == null)
                .findFirst();
    }

    /** What was brought back is what later work is compared with. */
    private void rebase(OfflineFolder offline, OfflineNote note, OfflineDiff diff, Credentials credentials,
            SubMonitor monitor) throws CadreException {
        var next = new OfflineNote(note.id(), note.origin(), note.program(), note.takenAt(),
                OfflineFolder.newBase());
        taker.writeBase(new ArrayList<>(diff.mine().images().values()), offline.base(next),
                CommitNote.of(OfflineService.KIND, note.program(), false), credentials, monitor);
        offline.write(next);
    }
}
