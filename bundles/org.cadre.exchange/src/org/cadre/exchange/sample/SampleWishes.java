/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.sample;

import java.util.List;

import org.cadre.model.Educator;

/** Lets a few mentees say with whom they would like to work, or must not be paired. */
class SampleWishes {

    private static final double PREFERS = 0.06;
    private static final double AVOIDS = 0.03;

    private final Draw draw;

    SampleWishes(Draw draw) {
        this.draw = draw;
    }

    void add(List<Educator> people) {
        var mentors = people.stream().filter(p -> p.getMentorProfile() != null).toList();
        if (!mentors.isEmpty()) {
            people.stream().map(Educator::getMenteeProfile).filter(p -> p != null).forEach(profile -> {
                if (draw.chance(PREFERS)) {
                    profile.getPreferred().add(draw.one(mentors));
                } else if (draw.chance(AVOIDS)) {
                    profile.getAvoid().add(draw.one(mentors));
                }
            });
        }
    }
}
