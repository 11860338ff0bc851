/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import java.util.stream.IntStream;

import org.cadre.core.match.MatchReason;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.people.Sites;

/** Gives fewer points the farther apart the nearest schools of two people are. */
final class TravelScorer implements PairScorer {

    private static final float UNKNOWN = Float.POSITIVE_INFINITY;

    private final Sites sites;
    private final double farKilometers;
    private final float[][] kilometers;

    TravelScorer(Sites sites, double farKilometers) {
        this.sites = sites;
        this.farKilometers = farKilometers;
        kilometers = IntStream.range(0, sites.count()).mapToObj(this::row).toArray(float[][]::new);
    }

    private float[] row(int from) {
        float[] row = new float[from + 1];
        for (int to = 0; to < from; to++) {
            var one = sites.position(from);
            var other = sites.position(to);
            row[to] = one == null || other == null ? UNKNOWN : (float) one.kilometersTo(other);
        }
        return row;
    }

    @Override
    public int points(int mentor, int mentee) {
        float distance = distance(mentor, mentee);
        return distance == UNKNOWN ? NO_DATA : (int) Math.max(0, FULL - FULL * distance / farKilometers);
    }

    @Override
    public MatchReason reason(int mentor, int mentee) {
        float distance = distance(mentor, mentee);
        return distance == UNKNOWN ? Criterion.UNKNOWN
                : MatchReason.of("kilometers", (long) Math.ceil(distance)); //$NON-NLS-1$
    }

    private float distance(int mentor, int mentee) {
        float least = UNKNOWN;
        for (int from : sites.ofMentor(mentor)) {
            for (int to : sites.ofMentee(mentee)) {
                least = Math.min(least, kilometers[Math.max(from, to)][Math.min(from, to)]);
            }
        }
        return least;
    }
}
