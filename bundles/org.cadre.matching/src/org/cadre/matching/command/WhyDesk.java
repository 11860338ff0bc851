/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.MatchCase;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.why.Explainer;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers the questions of the command line. */
@Component(service = WhyDesk.class)
public class WhyDesk {

    private final ProgramService programs;
    private final DistrictDay day;
    private final Policies policies;
    private final ProgramPolicies programPolicies;
    private final Matcher matcher;

    /** Works with these services. */
    @Activate
    public WhyDesk(@Reference ProgramService programs, @Reference DistrictDay day,
            @Reference Policies policies, @Reference ProgramPolicies programPolicies,
            @Reference Matcher matcher) {
        this.programs = programs;
        this.day = day;
        this.policies = policies;
        this.programPolicies = programPolicies;
        this.matcher = matcher;
    }

    /** A program to ask about. */
    record Subject(UnitOfWork work, Program program, Policy policy) {
    }

    /** @param file a policy file; null for the program's own policy */
    Subject subject(UnitOfWork work, String name, Path file) throws CadreException {
        var program = programs.find(work, name);
        return new Subject(work, program,
                file == null ? programPolicies.of(work, program) : policies.read(file));
    }

    /** @param asked a mentee whose decided pair is looked at as if it could move; null for none */
    Explainer explain(Subject subject, Educator asked, IProgressMonitor monitor) throws CadreException {
        MatchCase people = matcher.examine(subject.work(), subject.program(), subject.policy(),
                day.today(subject.work()), asked);
        return new Explainer(people, monitor);
    }
}
