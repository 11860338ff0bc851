/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.listing;

import java.util.List;

import org.cadre.core.Messages;
import org.cadre.core.store.Commit;
import org.cadre.core.store.Kept;

/** How a list shows commits. */
@SuppressWarnings("nls")
public final class CommitRow {

    private CommitRow() {
    }

    /** The columns, in order. */
    public static List<ListColumn<Commit>> columns() {
        return List.of(
                new ListColumn<>("number", Messages.List_number, Commit::sequence),
                new ListColumn<>("at", Messages.List_at, Commit::at),
                new ListColumn<>("who", Messages.List_who, c -> c.note().who()),
                new ListColumn<>("kind", Messages.List_kind, c -> c.note().kind()),
                new ListColumn<>("label", Messages.List_label, c -> c.note().label()),
                new ListColumn<>("added", Messages.List_added, Commit::added),
                new ListColumn<>("changed", Messages.List_changed, Commit::changed),
                new ListColumn<>("removed", Messages.List_removed, Commit::removed),
                new ListColumn<>("revertible", Messages.List_revertible,
                        Commit::isRevertible),
                new ListColumn<>("reverted", Messages.List_reverted, c -> c.revertedBy() != null),
                new ListColumn<>("kept", Messages.List_kept, c -> kept(c.kept())),
                new ListColumn<>("id", Messages.List_id, Commit::id));
    }

    /** Says why a commit cannot be taken back; empty if that is not for want of what it needs. */
    public static String kept(Kept kept) {
        return switch (kept) {
            case ALL -> "";
            case NOTHING -> Messages.List_keptNothing;
            case EXPIRED -> Messages.List_keptExpired;
            case ERASED -> Messages.List_keptErased;
        };
    }

    /** Returns the list of those commits in their order. */
    public static Listing<Commit> list(List<Commit> commits) {
        return new Listing<>("commits", columns(), commits);
    }
}
