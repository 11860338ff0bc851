/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/**
 * What an independent method found.
 *
 * @param unplaced sources left out that must be placed
 * @param objective cost of all others
 */
record Oracle(int unplaced, long objective) implements Comparable<Oracle> {

    static Oracle of(MatchResult result) {
        return new Oracle(result.unplaced(), result.objective());
    }

    Oracle plus(long cost) {
        return new Oracle(unplaced, objective + cost);
    }

    Oracle plusUnplaced() {
        return new Oracle(unplaced + 1, objective);
    }

    @Override
    public int compareTo(Oracle other) {
        return unplaced != other.unplaced
                ? Integer.compare(unplaced, other.unplaced)
                : Long.compare(objective, other.objective);
    }
}
