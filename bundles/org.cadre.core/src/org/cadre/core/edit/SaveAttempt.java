/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.edit;

import java.util.Optional;

import org.cadre.core.merge.Divergence;
import org.cadre.core.store.Commit;

/** What came of an attempt to save, where others may have changed the same records. */
public sealed interface SaveAttempt {

    /**
     * Everything is saved.
     *
     * @param commit the commit; empty if there was nothing to save
     */
    record Saved(Optional<Commit> commit) implements SaveAttempt {
    }

    /**
     * Nothing is saved, since others changed some of the same records.
     *
     * @param divergence what they changed; not empty
     */
    record Diverged(Divergence divergence) implements SaveAttempt {
    }
}
