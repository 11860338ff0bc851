/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.text.Nearest;
import org.cadre.model.Cohort;
import org.cadre.model.Program;
import org.cadre.model.SessionKind;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.model.SessionSeries;
import org.eclipse.osgi.util.NLS;

/** Series to start from, as data. */
@SuppressWarnings("nls")
public final class Presets {

    private static final String MICRO = "micro-mentoring";
    private static final String WEEKLY = "weekly-pair";
    private static final String COACHING = "coaching-cycle";
    private static final String TASK = "task-based";
    private static final String PLC = "plc";
    private static final String OFFICE = "office-hours";
    private static final String OBSERVE = "peer-observation";
    private static final String PLANNING = "co-planning";

    private static final List<Preset> ALL = List.of(
            new Preset(MICRO, List.of(line(Messages.Preset_micro, SessionKind.PEER_REVIEW_MICROCYCLE,
                    SeriesMembers.PAIRS, 30, 2))),
            new Preset(WEEKLY, List.of(line(Messages.Preset_weekly, SessionKind.MEETING, SeriesMembers.PAIRS,
                    60, 1).weekly(60))),
            new Preset(COACHING, List.of(
                    line(Messages.Preset_plan, SessionKind.CO_PLANNING, SeriesMembers.PAIRS, 30, 3),
                    line(Messages.Preset_observe, SessionKind.OBSERVATION, SeriesMembers.PAIRS, 30, 3)
                            .following(7),
                    line(Messages.Preset_reflect, SessionKind.MEETING, SeriesMembers.PAIRS, 30, 3)
                            .following(7))),
            new Preset(TASK, List.of(line(Messages.Preset_task, SessionKind.MEETING,
                    SeriesMembers.EVERYBODY, 60, 2))),
            new Preset(PLC, List.of(line(Messages.Preset_plc, SessionKind.MEETING, SeriesMembers.EVERYBODY,
                    45, 2).alike())),
            new Preset(OFFICE, List.of(line(Messages.Preset_office, SessionKind.OFFICE_HOUR,
                    SeriesMembers.BOOKED, 60, 1).bookable(4))),
            new Preset(OBSERVE, List.of(line(Messages.Preset_visit, SessionKind.OBSERVATION,
                    SeriesMembers.ROTATION, 30, 4))),
            new Preset(PLANNING, List.of(line(Messages.Preset_coPlanning, SessionKind.CO_PLANNING,
                    SeriesMembers.PAIRS, 45, 2))));

    private Presets() {
    }

    private record Preset(String id, List<Line> lines) {
    }

    private record Line(String name, SessionKind kind, SeriesMembers members, int minutes, int weeks,
            int weekly, boolean follows, int withinDays, boolean same, int places) {

        Line weekly(int each) {
            return new Line(name, kind, members, minutes, weeks, each, follows, withinDays, same, places);
        }

        Line following(int days) {
            return new Line(name, kind, members, minutes, weeks, weekly, true, days, same, places);
        }

        Line alike() {
            return new Line(name, kind, members, minutes, weeks, weekly, follows, withinDays, true, places);
        }

        Line bookable(int count) {
            return new Line(name, kind, members, minutes, weeks, weekly, follows, withinDays, same, count);
        }
    }

    private static Line line(String name, SessionKind kind, SeriesMembers members, int minutes, int weeks) {
        return new Line(name, kind, members, minutes, weeks, 0, false, 0, false, 0);
    }

    /** The names of the presets. */
    public static List<String> ids() {
        return ALL.stream().map(Preset::id).toList();
    }

    /** What the preset is, in a few words. */
    public static String text(String id) {
        return find(id).map(preset -> String.join(", ", preset.lines.stream().map(line -> NLS.bind(
                Messages.Preset_line, new Object[] {line.name, line.minutes, line.weeks})).toList()))
                .orElse("");
    }

    /**
     * Makes the series of a preset, still to be added to the database.
     *
     * @param cohort for whom; null for the whole program
     * @throws CadreException of kind INPUT if there is no such preset
     */
    public static List<SessionSeries> create(String id, Program program, Cohort cohort)
            throws CadreException {
        var preset = find(id);
        if (preset.isEmpty()) {
            var meant = Nearest.to(id, ids());
            throw CadreException.input(NLS.bind(Messages.Preset_none, id,
                    String.join(", ", meant.isEmpty() ? ids() : meant)));
        }
        var made = new ArrayList<SessionSeries>();
        for (var line : preset.get().lines) {
            var series = series(line, program, cohort);
            if (line.follows) {
                series.setFollows(made.getLast());
                series.setWithinDays(line.withinDays);
            }
            made.add(series);
        }
        return made;
    }

    private static SessionSeries series(Line line, Program program, Cohort cohort) {
        var series = SchedulingFactory.eINSTANCE.createSessionSeries();
        series.setProgram(program);
        series.setCohort(cohort);
        series.setName(line.name);
        series.setKind(line.kind);
        series.setMembers(line.members);
        series.setMinutes(line.minutes);
        series.setEveryWeeks(line.weeks);
        series.setMinutesPerWeek(line.weekly);
        series.setSameSlot(line.same);
        series.setPlaces(line.places);
        return series;
    }

    private static Optional<Preset> find(String id) {
        return ALL.stream().filter(one -> one.id.equals(id)).findFirst();
    }

    /** The preset that is likely for a cohort. */
    public static String likely(Cohort cohort) {
        return forCohort(cohort);
    }

    /** The preset for a cohort of which nobody said what it expects; null for pairs outside cohorts. */
    static String forCohort(Cohort cohort) {
        return cohort == null ? WEEKLY : switch (cohort.getFormat()) {
            case MICRO_MENTORING -> MICRO;
            case TASK_BASED -> TASK;
            case PLC -> PLC;
            case ONE_TO_ONE, LEADER_INDUCTION -> WEEKLY;
        };
    }
}
