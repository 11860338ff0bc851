/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.people;

import java.util.Comparator;
import java.util.function.Function;

import org.cadre.model.Educator;

/**
 * An order of people that doesn't depend on how they were loaded, so that the same data give the same
 * match: by staff id, where there is none by e-mail and name, and by the identity last.
 */
public final class PeopleOrder {

    /** The order. */
    public static final Comparator<Educator> STABLE = by(Educator::getStaffId)
            .thenComparing(by(Educator::getEmail))
            .thenComparing(by(Educator::getFamilyName)).thenComparing(by(Educator::getGivenName))
            .thenComparing(by(Educator::getUuid));

    private PeopleOrder() {
    }

    private static Comparator<Educator> by(Function<Educator, String> key) {
        return Comparator.comparing(key, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
