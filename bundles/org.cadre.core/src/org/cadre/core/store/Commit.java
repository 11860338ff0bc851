/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.time.Instant;

/**
 * One transaction that was written, as history keeps it.
 *
 * @param id its identity, a UUID
 * @param sequence its place in the order of commits, from 1
 * @param at when
 * @param note who, what kind, under which label
 * @param added how many roots it added
 * @param changed how many roots it changed
 * @param removed how many roots it removed
 * @param revertedBy the id of the commit that took it back; null if none did
 */
public record Commit(String id, long sequence, Instant at, CommitNote note,
        int added, int changed, int removed, String revertedBy) {
}
