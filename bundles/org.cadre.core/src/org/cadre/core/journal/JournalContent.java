/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All that was not saved at some time.
 *
 * @param at when it was written down
 * @param account whose edits they are
 * @param records the roots that were changed, added or removed
 * @param unfinished texts that were being typed and were no values yet
 */
public record JournalContent(Instant at, String account, List<JournalRecord> records,
        List<Unfinished> unfinished) {

    /** Refuses absent parts. */
    public JournalContent {
        Objects.requireNonNull(at);
        Objects.requireNonNull(account);
        records = List.copyOf(records);
        unfinished = List.copyOf(unfinished);
    }

    /** The names of what was changed, each once. */
    public List<String> names() {
        return records.stream().map(JournalRecord::name).distinct().toList();
    }

    /** How many changes there are: records, and texts that were no values yet. */
    public int size() {
        return records.size() + unfinished.size();
    }
}
