/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.util.Objects;

import org.cadre.core.merge.ElementImage;
import org.eclipse.emf.ecore.EClass;

/**
 * A root that was not saved.
 *
 * @param id its identity
 * @param type its class
 * @param name what to call it in a sentence
 * @param base what was saved of it when it was changed; null if it was new, or that is not known
 * @param mine what it was to become; null if it was removed
 */
public record JournalRecord(String id, EClass type, String name, ElementImage base, ElementImage mine) {

    /** Refuses absent parts. */
    public JournalRecord {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(name);
    }
}
