/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.edit.EditSession;
import org.cadre.scheduling.ui.Messages;
import org.cadre.scheduling.ui.state.DayTexts;
import org.cadre.scheduling.ui.state.TermPicture.Cell;
import org.cadre.scheduling.ui.state.Times;
import org.cadre.ui.details.Details;
import org.cadre.ui.details.Details.Fact;
import org.cadre.ui.details.Details.Section;
import org.cadre.ui.details.DetailsProvider;
import org.osgi.service.component.annotations.Component;

/** Explains a day of a term: what kind of day it is, by which calendar, and what becomes of its sessions. */
@Component(service = DetailsProvider.class, property = "service.ranking:Integer=149")
public final class DayDetails implements DetailsProvider {

    @Override
    public Optional<Details> explain(Object selected, EditSession session) {
        return selected instanceof Cell cell ? Optional.of(explain(cell)) : Optional.empty();
    }

    private static Details explain(Cell cell) {
        var kind = cell.kind().map(DayTexts::kind).orElse(Messages.Details_noKind);
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(Messages.Details_kind, cell.note().isEmpty() ? kind : cell.note()));
        facts.add(cell.school().map(school -> Fact.link(Messages.Details_calendar, school.getName(), school))
                .orElse(Fact.of(Messages.Details_calendar, Messages.Details_common)));
        var sessions = List.of(Fact.of(Messages.Details_inPlan, String.valueOf(cell.sessions())),
                Fact.of(Messages.Details_toLog, String.valueOf(cell.toLog())),
                Fact.of(Messages.Details_missedCount, String.valueOf(cell.missed())));
        return new Details(Times.day(cell.day()), "", //$NON-NLS-1$
                List.of(new Section(Messages.Details_day, facts),
                new Section(Messages.Details_sessions, sessions)));
    }
}
