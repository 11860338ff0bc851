/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.model.SessionKind;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.model.SessionSeries;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "add", description = "${bundle:series.add.description}")
@SuppressWarnings("nls")
class SeriesAddCall implements CommandRun {

    @Mixin
    private SeriesWhere where;

    @Mixin
    private ExpertsOption experts;

    @Parameters(paramLabel = "NAME", descriptionKey = "series.add.name")
    private String name;

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "meeting",
            descriptionKey = "series.add.kind")
    private String kind;

    @Option(names = "--members", paramLabel = "WHO", defaultValue = "pairs",
            descriptionKey = "series.add.members")
    private String members;

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "30", descriptionKey = "series.add.minutes")
    private int minutes;

    @Option(names = "--every-weeks", paramLabel = "N", defaultValue = "2",
            descriptionKey = "series.add.weeks")
    private int weeks;

    @Option(names = "--times", paramLabel = "N", defaultValue = "0", descriptionKey = "series.add.times")
    private int times;

    @Option(names = "--minutes-per-week", paramLabel = "N", defaultValue = "0",
            descriptionKey = "series.add.weekly")
    private int weekly;

    @Option(names = "--start", paramLabel = "DATE", descriptionKey = "series.add.start")
    private LocalDate start;

    @Option(names = "--end", paramLabel = "DATE", descriptionKey = "series.add.end")
    private LocalDate end;

    @Option(names = "--virtual", descriptionKey = "series.add.virtual")
    private boolean virtual;

    @Option(names = "--no-room", descriptionKey = "series.add.noRoom")
    private boolean callOnly;

    @Option(names = "--stay-in-class", descriptionKey = "series.add.stay")
    private boolean stay;

    @Option(names = "--after-hours", descriptionKey = "series.add.late")
    private boolean late;

    @Option(names = "--same-slot", descriptionKey = "series.add.same")
    private boolean same;

    @Option(names = "--weekdays", split = ",", paramLabel = "1-7", descriptionKey = "series.add.weekdays")
    private List<Integer> weekdays = List.of();

    @Option(names = "--not-before", paramLabel = "TIME", descriptionKey = "series.add.notBefore")
    private LocalTime notBefore;

    @Option(names = "--not-after", paramLabel = "TIME", descriptionKey = "series.add.notAfter")
    private LocalTime notAfter;

    @Option(names = "--follows", paramLabel = "SERIES", descriptionKey = "series.add.follows")
    private String follows;

    @Option(names = "--within-days", paramLabel = "N", defaultValue = "0",
            descriptionKey = "series.add.within")
    private int within;

    private final Stores stores;
    private final PlanDesk desk;

    SeriesAddCall(Stores stores, PlanDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = where.database().open(stores); var work = store.begin()) {
            var whose = where.whose(work, desk);
            var series = SchedulingFactory.eINSTANCE.createSessionSeries();
            series.setProgram(whose.program());
            series.setCohort(whose.cohort());
            fill(series);
            experts.fill(work, desk, series);
            series.setFollows(desk.find(work, whose.program(), whose.cohort(), follows));
            desk.add(work, List.of(series), monitor);
            return Outcome.done(NLS.bind(Messages.Series_addedText, name), Map.of("added", List.of(name)));
        }
    }

    private void fill(SessionSeries series) throws CadreException {
        series.setName(name.strip());
        series.setKind(Literal.of("--kind", kind, SessionKind.VALUES));
        series.setMembers(Literal.of("--members", members, SeriesMembers.VALUES));
        series.setMinutes(minutes);
        series.setEveryWeeks(weeks);
        series.setTimes(Math.max(0, times));
        series.setMinutesPerWeek(Math.max(0, weekly));
        series.setStart(start);
        series.setEnd(end);
        series.setVirtual(virtual || callOnly);
        series.setInPerson(!callOnly);
        series.setLeavesClass(!stay);
        series.setAfterHours(late);
        series.setSameSlot(same);
        for (int day : weekdays) {
            if (day < 1 || day > 7) {
                throw CadreException.input(NLS.bind(Messages.Series_weekday, day));
            }
            series.getWeekdays().add(day);
        }
        series.setNotBefore(notBefore);
        series.setNotAfter(notAfter);
        series.setWithinDays(Math.max(0, within));
    }
}
