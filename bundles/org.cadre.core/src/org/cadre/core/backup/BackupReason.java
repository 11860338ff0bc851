/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a backup was made. */
public enum BackupReason {
    /** Somebody asked for it. */
    MANUAL,
    /** A day had passed since the last one. */
    DAILY,
    /** The database was about to be brought to a newer schema. */
    BEFORE_UPGRADE,
    /** Something was about to be imported. */
    BEFORE_IMPORT,
    /** The database was about to move to another place. */
    BEFORE_MOVE,
    /** The database was about to be encrypted, or to lose its encryption. */
    BEFORE_PROTECTION;

    /** The word for files and machines, for instance {@code before-upgrade}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the reason with that word; empty if none has it. */
    public static Optional<BackupReason> ofWord(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }
}
