/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.match;

/**
 * A service that knows which pairs must not be. A policy can switch a rule off unless it is mandatory.
 */
public interface MatchRule extends MatchTerm {

    /** Whether no policy can switch it off, because the database would be inconsistent without it. */
    default boolean mandatory() {
        return false;
    }

    /**
     * Whether a policy can let it take points off instead of refusing. Not if it is mandatory, nor if nobody may
     * read from a score that it was broken.
     */
    default boolean canBeSoft() {
        return !mandatory();
    }

    /**
     * Whether it holds where a policy doesn't name it. Rules that came later don't, so that policies written
     * before mean what they meant.
     */
    default boolean preset() {
        return true;
    }

    /**
     * Takes from people what this rule needs. Runs on the thread that owns the elements; what it returns is used on
     * other threads and must not touch them any more.
     */
    PairFilter prepare(MatchContext context, MatchSettings settings);
}
