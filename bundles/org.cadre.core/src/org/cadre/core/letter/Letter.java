/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.letter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.cadre.model.Educator;

/**
 * One letter to be written.
 *
 * @param kind to whom it goes
 * @param recipient who gets it; null where nobody is known
 * @param fields what can be put into it, by names that templates use; texts are never null
 */
public record Letter(LetterKind kind, Educator recipient, Map<String, String> fields) {

    /** Refuses an absent kind and copies the fields in their order. */
    public Letter {
        Objects.requireNonNull(kind);
        fields = new LinkedHashMap<>(fields);
    }
}
