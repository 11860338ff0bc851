/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.match;

/**
 * A service that rates how well a mentor suits a mentee in one respect. A policy decides how much that respect
 * weighs, and whether it counts at all.
 */
public interface MatchCriterion extends MatchTerm {

    /**
     * Takes from people what this criterion needs. Runs on the thread that owns the elements; what it returns is
     * used on other threads and must not touch them any more.
     */
    PairScorer prepare(MatchContext context, MatchSettings settings);
}
