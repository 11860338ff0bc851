/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.Mentorships;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.decide.ProgramPeople;
import org.cadre.matching.run.PairSteps;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reviews and publishes for the command line, through the same services as the window. */
@Component(service = ReviewDesk.class)
public class ReviewDesk {

    private final ProgramService programs;
    private final DistrictDay day;
    private final PairSteps steps;

    /** Works with these services. */
    @Activate
    public ReviewDesk(@Reference ProgramService programs, @Reference DistrictDay day,
            @Reference PairSteps steps) {
        this.programs = programs;
        this.day = day;
        this.steps = steps;
    }

    Program program(UnitOfWork work, String name) throws CadreException {
        return programs.find(work, name);
    }

    PairSteps steps() {
        return steps;
    }

    LocalDate today(UnitOfWork work) throws CadreException {
        return day.today(work);
    }

    /** The pairs of the program of which nobody was told yet. */
    List<Mentorship> unpublished(UnitOfWork work, Program program) throws CadreException {
        return work.load(Roots.MENTORSHIPS.where(Literals.MENTORSHIP__PROGRAM, program)).stream()
                .filter(pair -> pair.getMentor() != null && pair.getMentee() != null)
                .filter(Mentorships::isUnpublished).toList();
    }

    /** Those of the pairs whose mentees were named. */
    List<Mentorship> named(UnitOfWork work, Program program, List<Mentorship> pairs, List<String> mentees)
            throws CadreException {
        var people = ProgramPeople.of(work, program);
        var found = new ArrayList<Mentorship>();
        for (var text : mentees) {
            var mentee = people.find(text);
            var own = pairs.stream().filter(pair -> pair.getMentee() == mentee).toList();
            found.addAll(own.isEmpty() ? List.of(people.proposal(mentee)) : own);
        }
        return found;
    }

    void save(EditSession session, String kind, IProgressMonitor monitor) throws CadreException {
        session.save(CommitNote.of(kind, session.undoLabel().orElse(kind), true), monitor);
    }
}
