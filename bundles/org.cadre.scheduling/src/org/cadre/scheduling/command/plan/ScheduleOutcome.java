/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.cadre.core.check.Finding;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.PersonName;
import org.cadre.core.text.TextTable;
import org.cadre.scheduling.plan.PlanData;
import org.cadre.scheduling.plan.Notice;
import org.cadre.scheduling.plan.PlanTexts;
import org.cadre.scheduling.plan.PlanTotals;
import org.cadre.scheduling.plan.PlannedSession;
import org.cadre.scheduling.plan.SchedulePlan;
import org.eclipse.osgi.util.NLS;

/** Says what a plan comes to. */
@SuppressWarnings("nls")
final class ScheduleOutcome {

    private static final int MOST_LINES = 40;

    private final SchedulePlan plan;
    private final List<Path> files;
    private final boolean accepted;
    private final List<String> lines = new ArrayList<>();

    ScheduleOutcome(SchedulePlan plan, List<Path> files, boolean accepted) {
        this.plan = plan;
        this.files = files;
        this.accepted = accepted;
    }

    Outcome outcome() {
        var data = new LinkedHashMap<>(new PlanData(plan).all());
        data.put("accepted", accepted);
        data.put("tell", told());
        totals();
        sessions();
        unplaced();
        plan.findings().stream().map(Finding::text).forEach(lines::add);
        files.forEach(file -> lines.add(NLS.bind(Messages.Schedule_written, file)));
        lines.add(accepted ? Messages.Schedule_accepted : plan.cannotMove().isEmpty()
                ? Messages.Schedule_notAccepted : Messages.Schedule_cannotMove);
        boolean fine = plan.unplaced().isEmpty() && plan.findings().isEmpty();
        return new Outcome(fine ? Outcome.Exit.DONE : Outcome.Exit.FINDINGS, String.join("\n", lines), data);
    }

    private void totals() {
        var totals = plan.totals();
        lines.add(NLS.bind(Messages.Schedule_placed, totals.placed(), totals.placed() + totals.unplaced()));
        lines.add(NLS.bind(Messages.Schedule_price, new Object[] {totals.money().toPlainString(),
                totals.halfDays(), totals.colleagueCovers(), totals.officeCovers(), totals.lostLessons(),
                totals.afterHours()}));
        if (totals.unwished() > 0) {
            lines.add(NLS.bind(Messages.Schedule_unwished, totals.unwished()));
        }
        if (plan.repair()) {
            lines.add(NLS.bind(plan.mending().fewest() ? Messages.Schedule_fewest : Messages.Schedule_notFewest,
                    plan.mending().hit(), plan.mending().others()));
        } else {
            bound(totals);
        }
        if (plan.repair() || !plan.changed().isEmpty() || !plan.dropped().isEmpty()) {
            lines.add(NLS.bind(Messages.Schedule_changed, plan.changed().size(), plan.dropped().size()));
        }
        if (plan.repair() && !told().isEmpty()) {
            lines.add(NLS.bind(Messages.Schedule_tell, String.join(", ", told())));
        }
    }

    private void bound(PlanTotals totals) {
        long gap = totals.points() - totals.bound();
        lines.add(gap <= 0 ? Messages.Schedule_best : NLS.bind(Messages.Schedule_gap, "%.2f".formatted(
                100.0 * gap / Math.max(1, totals.points()))));
    }

    private void sessions() {
        var shown = plan.repair() ? plan.changed() : plan.sessions();
        if (shown.isEmpty()) {
            return;
        }
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of(Messages.Column_start, Messages.Column_series, Messages.Column_people,
                Messages.Column_place, Messages.Column_coverage, Messages.Column_cost));
        shown.stream().limit(MOST_LINES).forEach(one -> rows.add(row(one)));
        lines.add(TextTable.write(rows));
        if (shown.size() > MOST_LINES) {
            lines.add(NLS.bind(Messages.Schedule_more, shown.size() - MOST_LINES));
        }
    }

    private List<Object> row(PlannedSession one) {
        var series = one.demand().series();
        return List.of(one.start().toString().replace('T', ' '), series == null ? "" : series.getName(),
                PlanTexts.names(one.demand().people()),
                one.call() ? Messages.List_call : one.place() == null ? "" : one.place(),
                one.covers().size(), one.money());
    }

    private void unplaced() {
        for (var one : plan.unplaced().stream().limit(MOST_LINES).toList()) {
            lines.add(NLS.bind(Messages.Schedule_unplaced, new Object[] {PlanTexts.name(one.demand()),
                    one.demand().from(), one.reason(), one.change()}).strip());
        }
        if (plan.unplaced().size() > MOST_LINES) {
            lines.add(NLS.bind(Messages.Schedule_moreUnplaced, plan.unplaced().size() - MOST_LINES));
        }
    }

    /** Everybody who has to be told of a change. */
    private List<String> told() {
        return Notice.of(plan).stream().map(one -> PersonName.show(one.person())).distinct().toList();
    }
}
