/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * A source that changes its target.
 *
 * @param source index of the source
 * @param from target before, {@link MatchResult#UNASSIGNED} for none
 * @param to target after, {@link MatchResult#UNASSIGNED} for none
 */
public record Move(int source, int from, int to) {
}
