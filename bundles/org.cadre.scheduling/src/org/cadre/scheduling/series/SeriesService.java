/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.model.Cohort;
import org.cadre.model.Program;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Adds, finds and removes the series of programs and cohorts. */
@Component(service = SeriesService.class)
public class SeriesService {

    private static final Query<SessionSeries> ALL = Query.all(Literals.SESSION_SERIES, SessionSeries.class);
    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 480;
    private static final int MOST_WEEKS = 52;

    /** The series of the program, or of all programs if it is null; those of the cohort if there is one. */
    public List<SessionSeries> of(UnitOfWork work, Program program, Cohort cohort) throws CadreException {
        return work.load(ALL).stream().filter(one -> program == null || one.getProgram() == program)
                .filter(one -> cohort == null || one.getCohort() == cohort).toList();
    }

    /**
     * The cohort of that name; case, accents and spacing do not count.
     *
     * @param program only its cohorts; null for those of all programs
     * @throws CadreException of kind INPUT if there is none, or several programs have one
     */
    public Cohort cohort(UnitOfWork work, Program program, String name) throws CadreException {
        var all = work.load(Roots.PROGRAMS).stream().filter(one -> program == null || one == program)
                .flatMap(one -> one.getCohorts().stream()).toList();
        var found = all.stream().filter(one -> Folding.same(one.getName(), name)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.size() > 1) {
            throw CadreException.input(NLS.bind(Messages.Series_manyCohorts, name));
        }
        throw CadreException.input(all.isEmpty() ? NLS.bind(Messages.Series_noCohorts, name)
                : NLS.bind(Messages.Series_noCohort, name, all.stream().map(Cohort::getName).distinct()
                        .collect(Collectors.joining(", ")))); //$NON-NLS-1$
    }

    /**
     * Adds series as one step to undo.
     *
     * @throws CadreException of kind INPUT if one of them is wrong; nothing is added then
     */
    public void add(EditSession session, List<SessionSeries> series) throws CadreException {
        for (var one : series) {
            validate(session.work(), one);
        }
        session.edit(NLS.bind(Messages.Series_add, series.getFirst().getName()),
                () -> series.forEach(session.work()::add));
    }

    /** Refuses a series that says what cannot be. */
    public void validate(UnitOfWork work, SessionSeries one) throws CadreException {
        validate(work, one, one);
    }

    /**
     * Refuses what a series is to say from now on.
     *
     * @param before the series that is to say it, whose name it may keep
     */
    public void validate(UnitOfWork work, SessionSeries one, SessionSeries before) throws CadreException {
        if (one.getName() == null || one.getName().isBlank()) {
            throw CadreException.input(Messages.Series_nameMissing);
        }
        boolean taken = of(work, one.getProgram(), null).stream().anyMatch(other -> other != one
                && other != before && other.getCohort() == one.getCohort()
                && Folding.same(other.getName(), one.getName()));
        if (taken) {
            throw CadreException.input(NLS.bind(Messages.Series_nameTaken, one.getName()));
        }
        if (one.getMinutes() < LEAST_MINUTES || one.getMinutes() > MOST_MINUTES) {
            throw CadreException.input(NLS.bind(Messages.Series_minutes, one.getMinutes()));
        }
        if (one.getEveryWeeks() < 1 || one.getEveryWeeks() > MOST_WEEKS) {
            throw CadreException.input(NLS.bind(Messages.Series_weeks, one.getEveryWeeks()));
        }
        if (one.getStart() != null && one.getEnd() != null && !one.getStart().isBefore(one.getEnd())) {
            throw CadreException.input(NLS.bind(Messages.Series_interval, one.getStart(), one.getEnd()));
        }
    }

    /** The series of that name. */
    public SessionSeries find(UnitOfWork work, Program program, Cohort cohort, String name)
            throws CadreException {
        var all = of(work, program, cohort);
        var found = all.stream().filter(one -> Folding.same(one.getName(), name)).findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        throw CadreException.input(all.isEmpty() ? Messages.Series_none : NLS.bind(Messages.Series_notFound,
                name, all.stream().map(SessionSeries::getName).collect(Collectors.joining(", ")))); //$NON-NLS-1$
    }

    /** Removes a series as one step to undo; its sessions stay, and no longer belong to one. */
    public void remove(EditSession session, SessionSeries series) throws CadreException {
        var work = session.work();
        var origins = work.load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class)).stream()
                .filter(one -> one.getSeries() == series).toList();
        var followers = work.load(ALL).stream().filter(one -> one.getFollows() == series).toList();
        session.edit(NLS.bind(Messages.Series_remove, series.getName()), () -> {
            origins.forEach(one -> one.setSeries(null));
            followers.forEach(one -> one.setFollows(null));
            work.remove(series);
        });
    }
}
