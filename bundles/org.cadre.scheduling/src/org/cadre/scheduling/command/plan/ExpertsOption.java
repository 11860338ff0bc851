/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.UnitOfWork;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.model.SessionSeries;

import picocli.CommandLine.Option;

/** Who holds office hours or takes part in a rotation beside the members, and how many can book an hour. */
@SuppressWarnings("nls")
final class ExpertsOption {

    @Option(names = "--expert", paramLabel = "PERSON", descriptionKey = "series.expert")
    private List<String> experts = List.of();

    @Option(names = "--places", paramLabel = "N", defaultValue = "0", descriptionKey = "series.places")
    private int places;

    /** Says it of a series; of one for pairs there is nothing to say. */
    void fill(UnitOfWork work, PlanDesk desk, SessionSeries series) throws CadreException {
        if (series.getMembers() == SeriesMembers.PAIRS) {
            return;
        }
        for (var who : experts) {
            series.getExperts().add(desk.person(work, who));
        }
        if (places > 0) {
            series.setPlaces(places);
        }
    }
}
