/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

import java.time.Instant;
import java.util.Objects;

/**
 * What an offline copy says of itself.
 *
 * @param id its identity, a UUID
 * @param origin the name of the database that it was taken from
 * @param program the name of the program
 * @param takenAt when it was taken
 * @param base the name of the folder that keeps what was taken, or what was brought back last
 */
public record OfflineNote(String id, String origin, String program, Instant takenAt, String base) {

    /** Refuses absent parts. */
    public OfflineNote {
        Objects.requireNonNull(id);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(program);
        Objects.requireNonNull(takenAt);
        Objects.requireNonNull(base);
    }
}
