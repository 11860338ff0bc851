/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

import org.cadre.core.people.Intervals;
import org.cadre.model.Educator;
import org.cadre.model.Participation;
import org.cadre.model.ParticipationStatus;
import org.cadre.scheduling.model.SessionSeries;

/** Who belongs to a series that is not for pairs. */
public final class SeriesPeople {

    private SeriesPeople() {
    }

    /**
     * Those who take part in the cohort, or in the program, experts included; in the order of the cohort.
     *
     * @param from who left before that day does not belong to it
     */
    public static List<Educator> members(SessionSeries series, LocalDate from) {
        var places = series.getCohort() != null ? series.getCohort().getMembers()
                : series.getProgram().getParticipations();
        var all = new LinkedHashSet<Educator>();
        places.stream().filter(place -> place.getStatus() == ParticipationStatus.JOINED)
                .filter(place -> Intervals.end(place).isAfter(from)).map(Participation::getEducator)
                .filter(one -> one != null).forEach(all::add);
        all.addAll(series.getExperts());
        return List.copyOf(all);
    }
}
