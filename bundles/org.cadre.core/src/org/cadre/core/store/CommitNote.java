/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.util.Objects;

/**
 * What history will say about a commit. It names kinds and numbers, never content.
 *
 * @param who the name of the user account
 * @param kind what was done, as a stable word: edit, import, match, publish, revert, create
 * @param label what the user did, for instance "Import Roster harbor.zip"; no confidential content
 * @param revertible whether enough is kept to take the commit back as a whole later
 */
public record CommitNote(String who, String kind, String label, boolean revertible) {

    /** Refuses absent parts. */
    public CommitNote {
        Objects.requireNonNull(who);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(label);
    }

    /** Returns a note in the name of the account that runs this program. */
    public static CommitNote of(String kind, String label, boolean revertible) {
        return new CommitNote(System.getProperty("user.name", "?"), kind, label, revertible); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
