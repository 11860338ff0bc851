/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessRules;
import org.cadre.core.access.Level;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.model.CadrePackage;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.plan.PlanRequest;
import org.cadre.scheduling.plan.PlanWriter;
import org.cadre.scheduling.plan.SchedulePlan;
import org.cadre.scheduling.plan.Scheduler;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.rules.RulesOfPrograms;
import org.cadre.scheduling.series.OfficeHours;
import org.cadre.scheduling.series.SeriesService;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the commands about plans do, through the same services as the window. */
@Component(service = PlanDesk.class)
@SuppressWarnings("nls")
public class PlanDesk {

    private final ProgramService programs;
    private final SeriesService series;
    private final RulesOfPrograms rules;
    private final Scheduler scheduler;
    private final PlanWriter writer;
    private final DistrictDay day;
    private final OfficeHours hours;

    /** Works with these services. */
    @Activate
    public PlanDesk(@Reference ProgramService programs, @Reference SeriesService series,
            @Reference RulesOfPrograms rules, @Reference Scheduler scheduler, @Reference PlanWriter writer,
            @Reference DistrictDay day, @Reference OfficeHours hours) {
        this.programs = programs;
        this.series = series;
        this.rules = rules;
        this.scheduler = scheduler;
        this.writer = writer;
        this.day = day;
        this.hours = hours;
    }

    /** The present day in the district. */
    LocalDate today(UnitOfWork work) throws CadreException {
        return day.today(work);
    }

    /**
     * Refuses whoever may not plan sessions, also where nothing would be planned: others see a part of the
     * pairs, or none.
     */
    void requirePlanner(UnitOfWork work) throws CadreException {
        var who = work.store().principal();
        if (AccessRules.grant(CadrePackage.Literals.SESSION, who.roles()).all() != Level.WRITE) {
            throw CadreException.input(NLS.bind(Messages.Schedule_mayNot, who.displayName()));
        }
    }

    /** The program of that name; null for null. */
    Program program(UnitOfWork work, String name) throws CadreException {
        return name == null ? null : programs.find(work, name);
    }

    /** The cohort of that name; null for null. */
    Cohort cohort(UnitOfWork work, Program program, String name) throws CadreException {
        return name == null ? null : series.cohort(work, program, name);
    }

    /** The program of a series command: the named one, else the cohort's, else the only one. */
    Program programOf(UnitOfWork work, Program named, Cohort cohort) throws CadreException {
        if (named != null || cohort != null) {
            return named != null ? named : cohort.getProgram();
        }
        var all = work.load(Roots.PROGRAMS);
        if (all.size() != 1) {
            throw CadreException.input(Messages.Series_whichProgram);
        }
        return all.getFirst();
    }

    SchedulePlan plan(UnitOfWork work, PlanRequest request, IProgressMonitor monitor) throws CadreException {
        return scheduler.prepare(work, request).run(monitor);
    }

    /** Accepts the plan and saves it. */
    void accept(UnitOfWork work, SchedulePlan plan, IProgressMonitor monitor) throws CadreException {
        var session = new EditSession(work);
        writer.accept(session, plan);
        session.save(CommitNote.of("schedule",
                NLS.bind(plan.repair() ? Messages.Schedule_repaired : Messages.Schedule_label,
                        plan.sessions().size()), true), monitor);
    }

    List<SessionSeries> series(UnitOfWork work, Program program, Cohort cohort) throws CadreException {
        return series.of(work, program, cohort);
    }

    /** Adds series and saves them. */
    void add(UnitOfWork work, List<SessionSeries> made, IProgressMonitor monitor) throws CadreException {
        var session = new EditSession(work);
        series.add(session, made);
        session.save(CommitNote.of("edit", NLS.bind(Messages.Series_added, made.getFirst().getName()), true),
                monitor);
    }

    /** Removes the series of that name and saves. */
    void remove(UnitOfWork work, Program program, Cohort cohort, String name, IProgressMonitor monitor)
            throws CadreException {
        var session = new EditSession(work);
        series.remove(session, series.find(work, program, cohort, name));
        session.save(CommitNote.of("edit", NLS.bind(Messages.Series_removed, name), true), monitor);
    }

    /** A series of the same program or cohort, to be followed. */
    SessionSeries find(UnitOfWork work, Program program, Cohort cohort, String name) throws CadreException {
        return name == null ? null : series.find(work, program, cohort, name);
    }

    PlanRules rules(UnitOfWork work, Program program) throws CadreException {
        return rules.of(work, program);
    }

    /** Gives a program rules and saves them; whether it had others. */
    boolean set(UnitOfWork work, Program program, PlanRules own, IProgressMonitor monitor)
            throws CadreException {
        var session = new EditSession(work);
        if (!rules.set(session, program, own)) {
            return false;
        }
        session.save(CommitNote.of("edit", NLS.bind(Messages.Rules_label, program.getName()), true), monitor);
        return true;
    }

    /** The person of that staff number or full name. */
    Educator person(UnitOfWork work, String who) throws CadreException {
        return work.load(Roots.EDUCATORS).stream()
                .filter(one -> who.equals(one.getStaffId()) || Folding.same(PersonName.show(one), who))
                .findFirst().orElseThrow(() -> CadreException.input(NLS.bind(Messages.Book_noPerson, who)));
    }

    /**
     * Asks for a place in an office hour, or gives it back, and saves.
     *
     * @return whether the person has a place now
     */
    boolean book(UnitOfWork work, String id, String who, boolean cancel, IProgressMonitor monitor)
            throws CadreException {
        var hour = work.load(Roots.SESSIONS).stream().filter(one -> id.equals(one.getUuid())).findFirst()
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Book_noSession, id)));
        var person = person(work, who);
        var session = new EditSession(work);
        boolean granted = false;
        if (cancel) {
            hours.cancel(session, hour, person);
        } else {
            granted = hours.book(session, hour, person);
        }
        session.save(CommitNote.of("edit", Messages.Book_label, true), monitor);
        return granted;
    }
}
