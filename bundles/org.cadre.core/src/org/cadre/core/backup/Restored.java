/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.cadre.core.store.StoreLocation;

/**
 * What came of a restore.
 *
 * @param location where the restored database is
 * @param aside where the former database of that place is now; empty if there was none
 * @param backup the backup it came from; empty if it was made of the present database by taking commits back
 * @param reached the moment whose state it has
 * @param takenBack how many commits were taken back to reach it
 * @param records how many records it has
 */
public record Restored(StoreLocation location, Optional<Path> aside, Optional<Path> backup, Instant reached,
        int takenBack, long records) {
}
