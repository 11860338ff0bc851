/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.disclosure;

import java.util.List;

import org.cadre.core.access.AccessEntry;

/**
 * Who can see what about a person, and who did.
 *
 * @param person the name of the person
 * @param open whether the database has no accounts, so that whoever opens it sees everything
 * @param sights who can see what, by account
 * @param texts who can read the private texts of each of her pairs, a sentence for each
 * @param acts who opened, exported or erased what of her, latest first
 */
public record Disclosure(String person, boolean open, List<Sight> sights, List<String> texts,
        List<AccessEntry> acts) {

    /** Keeps copies. */
    public Disclosure {
        sights = List.copyOf(sights);
        texts = List.copyOf(texts);
        acts = List.copyOf(acts);
    }
}
