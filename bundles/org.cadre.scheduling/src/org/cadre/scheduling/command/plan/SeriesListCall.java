/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;
import org.cadre.scheduling.model.SessionSeries;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "list", description = "${bundle:series.list.description}")
@SuppressWarnings("nls")
class SeriesListCall implements CommandRun {

    @Mixin
    private SeriesWhere where;

    @Mixin
    private FormatOption format;

    private final Stores stores;
    private final PlanDesk desk;

    SeriesListCall(Stores stores, PlanDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = where.database().open(stores); var work = store.begin()) {
            var whose = where.named(work, desk);
            var all = desk.series(work, whose.program(), whose.cohort());
            return format.print(new Listing<>("series", columns(), all), Messages.Series_noneYet);
        }
    }

    private static List<ListColumn<SessionSeries>> columns() {
        return List.of(
                new ListColumn<>("program", Messages.Column_program,
                        one -> one.getProgram() == null ? null : one.getProgram().getName()),
                new ListColumn<>("cohort", Messages.Column_cohort,
                        one -> one.getCohort() == null ? null : one.getCohort().getName()),
                new ListColumn<>("name", Messages.Column_series, SessionSeries::getName),
                new ListColumn<>("kind", Messages.Column_kind, one -> one.getKind().getLiteral()),
                new ListColumn<>("members", Messages.Column_members, one -> one.getMembers().getLiteral()),
                new ListColumn<>("minutes", Messages.Column_minutes, SessionSeries::getMinutes),
                new ListColumn<>("everyWeeks", Messages.Column_weeks, SessionSeries::getEveryWeeks),
                new ListColumn<>("times", Messages.Column_times, SessionSeries::getTimes),
                new ListColumn<>("minutesPerWeek", Messages.Column_weekly, SessionSeries::getMinutesPerWeek),
                new ListColumn<>("follows", Messages.Column_follows,
                        one -> one.getFollows() == null ? null : one.getFollows().getName()),
                new ListColumn<>("start", Messages.Column_from, SessionSeries::getStart),
                new ListColumn<>("end", Messages.Column_until, SessionSeries::getEnd));
    }
}
