/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.program;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.cadre.core.people.Intervals;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;

/**
 * Mentorships for the time of somebody's absence. A temporary mentorship refers to the one that it stands in
 * for as the one it replaces, and that one is not ended: it rests while the temporary one runs and goes on by
 * itself on the day after. So nothing needs to be done on the day of return.
 */
public final class Substitutions {

    private Substitutions() {
    }

    /** Whether the mentorship stands in for another one that goes on afterwards. */
    public static boolean isTemporary(Mentorship mentorship) {
        var original = mentorship.getReplaces();
        return original != null && mentorship.getEnd() != null
                && !Intervals.end(original).isBefore(mentorship.getEnd());
    }

    /** Whether one of the two stands in for the other, so that they may run at once. */
    public static boolean areOne(Mentorship one, Mentorship other) {
        return one.getReplaces() == other && isTemporary(one)
                || other.getReplaces() == one && isTemporary(other);
    }

    /** The last of the mentorships that stands in for that one on that day, which rests then. */
    public static Optional<Mentorship> during(Mentorship original, Collection<Mentorship> mentorships,
            LocalDate day) {
        return mentorships.stream().filter(pair -> pair.getReplaces() == original && isTemporary(pair))
                .filter(pair -> Intervals.covers(pair, day))
                .filter(pair -> pair.getStatus() != MentorshipStatus.PROPOSED)
                .max(Comparator.comparing(Intervals::start));
    }
}
