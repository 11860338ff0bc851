/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.run;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.matching.Messages;
import org.cadre.model.Mentorship;
import org.eclipse.osgi.util.NLS;

/**
 * For how long pairs are on trial once they are published: until the two, and the coordinator, decide whether
 * they go on.
 *
 * @param days so many days from the beginning of each pair; 0 where a day is given, or no trial wanted
 * @param end the first day after the trial, the same for all pairs; null where days are given
 */
public record TrialPeriod(int days, LocalDate end) {

    /** No pair is on trial. */
    public static final TrialPeriod NONE = new TrialPeriod(0, null);

    /** A trial has at most so many days. */
    public static final int MOST_DAYS = 366;

    /**
     * Understands a number of days, or a day.
     *
     * @throws CadreException of kind INPUT if the text is neither
     */
    public static TrialPeriod parse(String text) throws CadreException {
        try {
            var trial = text.matches("\\d{1,3}") ? new TrialPeriod(Integer.parseInt(text), null) //$NON-NLS-1$
                    : new TrialPeriod(0, LocalDate.parse(text));
            if (trial.isWanted() && trial.days <= MOST_DAYS) {
                return trial;
            }
        } catch (DateTimeException e) {
            throw CadreException.input(NLS.bind(Messages.Trial_unclear, text, MOST_DAYS));
        }
        throw CadreException.input(NLS.bind(Messages.Trial_unclear, text, MOST_DAYS));
    }

    /** Whether pairs are to be on trial at all. */
    public boolean isWanted() {
        return days > 0 || end != null;
    }

    /**
     * When the trial of a pair ends that is published on a day: not after the pair itself.
     *
     * @return the first day after the trial; empty if there is none
     */
    public Optional<LocalDate> of(Mentorship pair, LocalDate day) {
        if (!isWanted()) {
            return Optional.empty();
        }
        var wanted = end != null ? end : start(pair, day).plusDays(days);
        return Optional.of(pair.getEnd() != null && pair.getEnd().isBefore(wanted) ? pair.getEnd() : wanted);
    }

    private static LocalDate start(Mentorship pair, LocalDate day) {
        return pair.getStart() != null && pair.getStart().isAfter(day) ? pair.getStart() : day;
    }

    /**
     * Refuses pairs to be published on a day if the trial of one would end before it begins.
     *
     * @throws CadreException of kind INPUT, naming the first of them
     */
    public void check(Collection<Mentorship> pairs, LocalDate day) throws CadreException {
        for (var pair : pairs) {
            var last = of(pair, day);
            if (last.isPresent() && !last.get().isAfter(start(pair, day))) {
                throw CadreException.input(NLS.bind(Messages.Trial_tooEarly, new Object[] {
                    PersonName.show(pair.getMentee()), PersonName.show(pair.getMentor()), last.get(),
                    start(pair, day) }));
            }
        }
    }
}
