/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year.command;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.run.PairSteps;
import org.cadre.matching.solve.Rematch.Option;
import org.cadre.matching.year.Absence;
import org.cadre.matching.year.ChangePlan;
import org.cadre.matching.year.ChangeRequest;
import org.cadre.matching.year.Concern;
import org.cadre.matching.year.Concerns;
import org.cadre.matching.year.SubstitutePlan;
import org.cadre.matching.year.Substitutes;
import org.cadre.matching.year.Wishes;
import org.cadre.matching.year.YearChanges;
import org.cadre.model.Program;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is done during the year from the command line, through the same services as in the window. */
@Component(service = YearDesk.class)
public class YearDesk {

    private static final String KIND = "edit"; //$NON-NLS-1$

    private final ProgramService programs;
    private final DistrictDay day;
    private final YearChanges changes;
    private final Substitutes substitutes;
    private final PairSteps steps;

    /** Works with these services. */
    @Activate
    public YearDesk(@Reference ProgramService programs, @Reference DistrictDay day,
            @Reference YearChanges changes, @Reference Substitutes substitutes, @Reference PairSteps steps) {
        this.programs = programs;
        this.day = day;
        this.changes = changes;
        this.substitutes = substitutes;
        this.steps = steps;
    }

    PairSteps steps() {
        return steps;
    }

    Program program(UnitOfWork work, String name) throws CadreException {
        return programs.find(work, name);
    }

    LocalDate today(UnitOfWork work) throws CadreException {
        return day.today(work);
    }

    List<Concern> attention(UnitOfWork work, Program program, int days) throws CadreException {
        return Concerns.of(work, program, day.today(work), days);
    }

    ChangePlan plan(UnitOfWork work, ChangeRequest request, IProgressMonitor monitor) throws CoreException {
        return changes.prepare(work, request).run(monitor);
    }

    /** Does what the option says and saves all of it in one commit. */
    void apply(UnitOfWork work, ChangePlan plan, Option option, IProgressMonitor monitor)
            throws CadreException {
        var session = new EditSession(work);
        if (changes.apply(session, plan, option)) {
            save(session, monitor);
        }
    }

    SubstitutePlan substitutes(UnitOfWork work, Absence absence, Wishes wishes,
            IProgressMonitor monitor) throws CoreException {
        return substitutes.prepare(work, absence, wishes).run(monitor);
    }

    /** Lets them stand in and saves all of it in one commit. */
    void apply(UnitOfWork work, SubstitutePlan plan, IProgressMonitor monitor) throws CadreException {
        var session = new EditSession(work);
        if (substitutes.apply(session, plan)) {
            save(session, monitor);
        }
    }

    void save(EditSession session, IProgressMonitor monitor) throws CadreException {
        session.save(CommitNote.of(KIND, session.undoLabel().orElse(KIND), true), monitor);
    }
}
