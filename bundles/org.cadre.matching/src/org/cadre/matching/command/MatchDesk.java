/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.Messages;
import org.cadre.matching.fair.TradeOff;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.report.ReportFiles;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.run.PairSteps;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.run.TrialPeriod;
import org.cadre.matching.solve.Matcher;
import org.cadre.model.Program;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the match command does, step by step, through the same services as the window. */
@Component(service = MatchDesk.class)
public class MatchDesk {

    private final ProgramService programs;
    private final DistrictDay day;
    private final Terms terms;
    private final Policies policies;
    private final ProgramPolicies programPolicies;
    private final Matcher matcher;
    private final MatchRuns runs;
    private final PairSteps steps;

    /** Works with these services. */
    @Activate
    public MatchDesk(@Reference ProgramService programs, @Reference DistrictDay day, @Reference Terms terms,
            @Reference Policies policies, @Reference ProgramPolicies programPolicies,
            @Reference Matcher matcher, @Reference MatchRuns runs, @Reference PairSteps steps) {
        this.programs = programs;
        this.day = day;
        this.terms = terms;
        this.policies = policies;
        this.programPolicies = programPolicies;
        this.matcher = matcher;
        this.runs = runs;
        this.steps = steps;
    }

    /**
     * Matches a program by the policy of a file, or by its own.
     *
     * @param file null for the program's own policy
     * @param change what this run asks for instead of the policy
     */
    MatchProposal match(UnitOfWork work, String name, Path file, UnaryOperator<Policy> change,
            IProgressMonitor monitor) throws CoreException {
        var program = programs.find(work, name);
        var policy = change.apply(policy(work, program, file));
        return matcher.prepare(work, program, policy, day.today(work)).run(monitor);
    }

    /** Compares the aims that a program's match could have. */
    TradeOff tradeOff(UnitOfWork work, String name, Path file, IProgressMonitor monitor)
            throws CoreException {
        var program = programs.find(work, name);
        return matcher.tradeOff(work, program, policy(work, program, file), day.today(work)).run(monitor);
    }

    private Policy policy(UnitOfWork work, Program program, Path file) throws CadreException {
        return file == null ? programPolicies.of(work, program) : policies.read(file);
    }

    /** Writes matches.csv, waitlist.csv and report.html. */
    List<Path> write(MatchProposal proposal, Path folder) throws CadreException {
        return new ReportFiles(folder).write(proposal, terms);
    }

    /**
     * Takes the proposal over, publishes its pairs if asked to, and saves everything in one commit.
     *
     * @param publish on what trial pairs are published; empty if they are not
     * @return how many pairs were published; empty if it was not asked for
     */
    Optional<Integer> save(UnitOfWork work, MatchProposal proposal, Optional<TrialPeriod> publish,
            IProgressMonitor monitor)
            throws CadreException {
        var session = new EditSession(work);
        var run = runs.apply(session, proposal);
        var published = Optional.<Integer>empty();
        if (publish.isPresent()) {
            var pairs = run.getPairs().stream().map(ProposedPair::getMentorship).toList();
            publish.get().check(steps.publishable(pairs), proposal.day());
            published = Optional.of(steps.publish(session, pairs, proposal.day(), publish.get()));
        }
        var label = publish.isPresent() ? Messages.MatchDesk_published : Messages.MatchDesk_matched;
        session.save(CommitNote.of(publish.isPresent() ? "publish" : "match", //$NON-NLS-1$ //$NON-NLS-2$
                NLS.bind(label, proposal.program().getName()), true), monitor);
        return published;
    }
}
