/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.cadre.core.store.Contents;

/**
 * What a backup says of itself. It names no record and no person.
 *
 * @param method how it was made, which says how it comes back: {@code derby} or {@code files}
 * @param database the name of the database
 * @param reason why it was made
 * @param at when it was made
 * @param sequence the number of the latest commit in it; 0 if there is none
 * @param contents what is in it
 * @param files the files it consists of
 */
public record BackupManifest(String method, String database, BackupReason reason, Instant at, long sequence,
        Contents contents, List<Item> files) {

    /** The newest layout of backups that this program knows. */
    static final int FORMAT = 1;

    /** Refuses absent parts. */
    public BackupManifest {
        Objects.requireNonNull(method);
        Objects.requireNonNull(database);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(at);
        Objects.requireNonNull(contents);
        files = List.copyOf(files);
    }

    /**
     * One file of a backup.
     *
     * @param name its path in the folder of the copy, with slashes
     * @param size how many bytes it has
     * @param sha256 their SHA-256, as hexadecimal text
     */
    public record Item(String name, long size, String sha256) {
    }
}
