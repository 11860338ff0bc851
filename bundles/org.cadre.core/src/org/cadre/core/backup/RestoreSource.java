/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/** What to restore. */
public sealed interface RestoreSource {

    /** The latest backup that is known to come back. */
    record Latest() implements RestoreSource {
    }

    /**
     * One backup.
     *
     * @param file where it is
     */
    record One(Path file) implements RestoreSource {

        /** Refuses null. */
        public One {
            Objects.requireNonNull(file);
        }
    }

    /**
     * The database as it was at some moment.
     *
     * @param at the moment; what was committed then or before is wanted
     */
    record Point(Instant at) implements RestoreSource {

        /** Refuses null. */
        public Point {
            Objects.requireNonNull(at);
        }
    }
}
