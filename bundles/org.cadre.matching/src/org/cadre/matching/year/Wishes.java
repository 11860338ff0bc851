/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.util.Map;
import java.util.Optional;

import org.cadre.model.Educator;

/**
 * Whom the coordinator wants to stand in.
 *
 * @param byMentee the substitutes of single mentees
 * @param everybody who stands in for all others; empty where Cadre is to choose
 */
public record Wishes(Map<Educator, Educator> byMentee, Optional<Educator> everybody) {

    /** Cadre chooses. */
    public static final Wishes NONE = new Wishes(Map.of(), Optional.empty());

    /** Copies the map. */
    public Wishes {
        byMentee = Map.copyOf(byMentee);
    }

    /** Who is wanted for a mentee; empty where Cadre is to choose. */
    public Optional<Educator> of(Educator mentee) {
        return Optional.ofNullable(byMentee.get(mentee)).or(() -> everybody);
    }

    /** Whether nobody is wanted in particular. */
    public boolean isEmpty() {
        return byMentee.isEmpty() && everybody.isEmpty();
    }
}
