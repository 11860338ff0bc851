/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.nio.file.Path;

/**
 * A backup of a database, in one file.
 *
 * @param file where it is
 * @param size how many bytes it has
 * @param manifest what it says of itself
 * @param state what is known of it
 */
public record Backup(Path file, long size, BackupManifest manifest, BackupState state) {

    /** Whether nobody reads it without a secret. */
    public boolean isEncrypted() {
        return manifest.files().stream().anyMatch(item -> item.name().equals("keys.json")); //$NON-NLS-1$
    }

    /** This backup with another state. */
    Backup with(BackupState other) {
        return new Backup(file, size, manifest, other);
    }
}
