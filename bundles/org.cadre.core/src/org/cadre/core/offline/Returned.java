/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

import java.util.List;
import java.util.Optional;

import org.cadre.core.merge.FieldConflict;
import org.cadre.core.store.Commit;

/** What came of bringing offline work back. */
public sealed interface Returned {

    /**
     * It is in the database now.
     *
     * @param commit the commit; empty if the database said all of it already
     */
    record Done(Optional<Commit> commit) implements Returned {
    }

    /**
     * The very same work was brought back before; nothing was changed.
     *
     * @param commit the commit that did
     */
    record Before(Commit commit) implements Returned {
    }

    /** Nothing was changed offline. */
    record Nothing() implements Returned {
    }

    /**
     * Others changed the same fields, and there is no choice for some of them; nothing was changed.
     *
     * @param conflicts the fields, those with a choice too
     */
    record Undecided(List<FieldConflict> conflicts) implements Returned {

        /** Keeps its own copy. */
        public Undecided {
            conflicts = List.copyOf(conflicts);
        }
    }
}
