/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.util.List;
import java.util.Objects;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Query;
import org.cadre.core.text.Folding;
import org.cadre.model.BellPeriod;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.School;
import org.cadre.scheduling.intake.PeriodNames;
import org.eclipse.osgi.util.NLS;

/**
 * Keeps bell schedules that somebody typed, each as one step to undo.
 *
 * @param session where
 */
public record BellEdit(EditSession session) {

    /**
     * A line of the form.
     *
     * @param before the period that it stood for; null for a new one
     * @param line what was typed
     */
    public record Typed(BellPeriod before, BellFlaws.Line line) {
    }

    /**
     * Keeps a schedule; its periods are put into the order of the day.
     *
     * @param original the schedule that is changed; null to add one
     * @param school where it rings; null for all schools that have none of their own
     * @throws CadreException of kind INPUT that says what cannot be; nothing is changed then
     */
    public void keep(BellSchedule original, String name, School school, List<Typed> typed)
            throws CadreException {
        var lines = typed.stream().filter(one -> !one.line().isBlank()).toList();
        check(original, name, school, lines);
        var names = PeriodNames.of(session.work());
        session.edit(NLS.bind(original == null ? Messages.Bells_add : Messages.Bells_change, name), () -> {
            var schedule = original == null ? CadreFactory.eINSTANCE.createBellSchedule() : original;
            schedule.setName(name);
            schedule.setSchool(school);
            lines.forEach(one -> follow(names, original, one));
            var periods = lines.stream().sorted((one, other) -> one.line().from()
                    .compareTo(other.line().from())).map(BellEdit::period).toList();
            schedule.getPeriods().retainAll(periods);
            for (int i = 0; i < periods.size(); i++) {
                int now = schedule.getPeriods().indexOf(periods.get(i));
                if (now < 0) {
                    schedule.getPeriods().add(i, periods.get(i));
                } else {
                    schedule.getPeriods().move(i, now);
                }
            }
            if (original == null) {
                session.work().add(schedule);
            }
        });
    }

    /** Timetables follow a period that gets another name. */
    private static void follow(PeriodNames names, BellSchedule original, Typed typed) {
        var before = typed.before() == null ? null : typed.before().getName();
        var now = typed.line().name().strip();
        if (original != null && before != null && !Folding.same(before, now)) {
            names.meaning(original, before).forEach(entry -> entry.setPeriod(now));
        }
    }

    private void check(BellSchedule original, String name, School school, List<Typed> lines)
            throws CadreException {
        if (name.isBlank()) {
            throw CadreException.input(Messages.Bells_unnamed);
        }
        if (lines.isEmpty()) {
            throw CadreException.input(Messages.Bells_none);
        }
        var flaws = BellFlaws.of(lines.stream().map(Typed::line).toList());
        if (!flaws.isEmpty()) {
            throw CadreException.input(flaws.getFirst().text());
        }
        var all = session.work().load(Query.all(Literals.BELL_SCHEDULE, BellSchedule.class));
        if (all.stream().anyMatch(one -> one != original && one.getSchool() == school
                && Folding.same(Objects.toString(one.getName(), ""), name))) { //$NON-NLS-1$
            throw CadreException.input(NLS.bind(Messages.Bells_sameName, name));
        }
    }

    private static BellPeriod period(Typed typed) {
        var period = typed.before() == null ? CadreFactory.eINSTANCE.createBellPeriod() : typed.before();
        period.setName(typed.line().name().strip());
        period.setStartTime(typed.line().from());
        period.setEndTime(typed.line().until());
        return period;
    }
}
