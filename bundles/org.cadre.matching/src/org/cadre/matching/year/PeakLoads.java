/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.people.Employments;
import org.cadre.core.people.Intervals;
import org.cadre.core.program.Mentorships;
import org.cadre.core.program.Trials;
import org.cadre.matching.people.Caseloads;
import org.cadre.matching.policy.CaseloadTerms;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;

/**
 * What mentors carry on the day of an interval on which they carry most: the first one, or one on which a
 * mentorship begins.
 */
final class PeakLoads {

    private final Collection<Mentorship> all;
    private final CaseloadTerms terms;
    private final LocalDate start;
    private final LocalDate end;

    /**
     * @param all the mentorships of all programs
     * @param end the first day after the interval
     */
    PeakLoads(Collection<Mentorship> all, CaseloadTerms terms, LocalDate start, LocalDate end) {
        this.all = all;
        this.terms = terms;
        this.start = start;
        this.end = end;
    }

    /** What the mentor can take for the whole interval; negative if she carries too much. */
    double room(Educator mentor) {
        var pairs = of(mentor);
        double peak = days(pairs).mapToDouble(day -> Mentorships.load(on(pairs, day))).max().orElse(0);
        return Caseloads.limit(mentor) - peak;
    }

    /** How many more mentees the contract allows her for the whole interval, whatever they weigh. */
    int places(Educator mentor) {
        var pairs = of(mentor);
        int peak = days(pairs).mapToInt(day -> on(pairs, day).size()).max().orElse(0);
        return terms.hasMost() ? Math.max(0, terms.most() - peak) : Integer.MAX_VALUE;
    }

    private List<Mentorship> of(Educator mentor) {
        return all.stream().filter(pair -> pair.getMentor() == mentor
                && (pair.getStatus() != MentorshipStatus.PROPOSED || pair.isLocked())).toList();
    }

    private Stream<LocalDate> days(List<Mentorship> pairs) {
        return Stream.concat(Stream.of(start), pairs.stream().map(Intervals::start)
                .filter(day -> day.isAfter(start) && day.isBefore(end)));
    }

    private List<Mentorship> on(List<Mentorship> pairs, LocalDate day) {
        return pairs.stream().filter(pair -> Intervals.covers(pair, day) && counts(pair, day)).toList();
    }

    private boolean counts(Mentorship pair, LocalDate day) {
        boolean rests = pair.getStatus() == MentorshipStatus.PAUSED
                || Employments.isOnLeave(pair.getMentee(), day);
        return (terms.countLeave() || !rests) && (terms.countTrial() || !Trials.isOn(pair, day));
    }
}
