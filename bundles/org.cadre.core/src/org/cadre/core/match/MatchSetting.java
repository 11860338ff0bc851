/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.match;

import java.util.Objects;

/**
 * A number that a policy can set for a rule or a criterion.
 *
 * @param id its name in policies, in camel case and with its unit, for instance farKilometers
 * @param label its name for people, with its unit
 * @param least the smallest value that makes sense
 * @param most the largest value that makes sense
 * @param preset the value where a policy says nothing
 */
public record MatchSetting(String id, String label, double least, double most, double preset) {

    /** Refuses absent names and a preset out of range. */
    public MatchSetting {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        if (!(least <= preset && preset <= most)) {
            throw new IllegalArgumentException(id + ": " + preset); //$NON-NLS-1$
        }
    }
}
