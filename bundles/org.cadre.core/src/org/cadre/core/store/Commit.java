/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.time.Instant;

/**
 * One transaction that was written, as history keeps it.
 *
 * @param id its identity, a UUID
 * @param sequence its place in the order of commits, from 1
 * @param at when
 * @param note who, what kind, under which label
 * @param added how many roots it added
 * @param changed how many roots it changed
 * @param removed how many roots it removed
 * @param revertedBy the id of the commit that took it back; null if none did
 * @param kept what is left of what taking it back needs
 */
public record Commit(String id, long sequence, Instant at, CommitNote note,
        int added, int changed, int removed, String revertedBy, Kept kept) {

    /** A commit of which everything or nothing is kept, as it was made. */
    public Commit(String id, long sequence, Instant at, CommitNote note, int added, int changed, int removed,
            String revertedBy) {
        this(id, sequence, at, note, added, changed, removed, revertedBy,
                note.revertible() ? Kept.ALL : Kept.NOTHING);
    }

    /** The same commit with something else kept. */
    public Commit with(Kept other) {
        return new Commit(id, sequence, at, note, added, changed, removed, revertedBy, other);
    }

    /** Whether it can be taken back, unless later commits changed the same records. */
    public boolean isRevertible() {
        return kept == Kept.ALL && note.revertible() && revertedBy == null;
    }
}
