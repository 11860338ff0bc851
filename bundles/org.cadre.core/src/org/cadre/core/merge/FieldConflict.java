/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.Objects;

import org.cadre.core.store.Commit;

/**
 * A field that this person changed and somebody else too, in the words in which it is shown.
 *
 * @param key names it for {@link Choices}
 * @param record what to call the record
 * @param field what to call the field, or the question whether the record is to be there
 * @param base what was there before both changes
 * @param mine what this person has
 * @param theirs what the other person saved
 * @param by the commit that wrote theirs; null if that is not known
 */
public record FieldConflict(ConflictKey key, String record, String field, String base, String mine,
        String theirs, Commit by) {

    /** Refuses absent parts. */
    public FieldConflict {
        Objects.requireNonNull(key);
        Objects.requireNonNull(record);
        Objects.requireNonNull(field);
        Objects.requireNonNull(base);
        Objects.requireNonNull(mine);
        Objects.requireNonNull(theirs);
    }
}
