/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Counterparts;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.ProposalTransfer;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.studio.Ruling;
import org.cadre.matching.studio.Studio;
import org.cadre.matching.ui.beside.SavedCopy;
import org.cadre.matching.ui.testing.AlwaysHalf;
import org.cadre.matching.ui.testing.Desk;
import org.cadre.matching.ui.testing.OneDatabase;
import org.cadre.matching.ui.testing.SameLetter;
import org.cadre.matching.ui.testing.SideRunner;
import org.cadre.matching.ui.testing.Watched;
import org.cadre.matching.ui.why.Answer;
import org.cadre.matching.ui.why.WhyJobs;
import org.cadre.matching.veto.Vetoes;
import org.cadre.matching.why.WhyTexts;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.testing.MemoryStore;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reads everybody or makes rules ready must not run on the window's thread, here that of the test. */
class BesideTheWindowTest {

    private final Desk desk = new Desk();
    private final Watched watched = new Watched();
    private final Terms terms = new Terms(List.of(watched), List.of(new SameLetter(), new AlwaysHalf()));
    private final Policies policies = new Policies(terms);
    private final ProgramPolicies programPolicies = new ProgramPolicies(policies);
    private final Matcher matcher = new Matcher(terms);
    private final MatchRuns runs = new MatchRuns(desk.mentorships, policies);
    private final OneDatabase database = new OneDatabase(desk.session);
    private final SavedCopy copy = new SavedCopy(database);
    private final SideRunner runner = new SideRunner();
    private final List<IStatus> failures = new ArrayList<>();

    @BeforeEach
    void people() throws CadreException {
        desk.mentor("Ana", 1);
        desk.mentor("Max", 2);
        desk.mentee("Abe");
        desk.mentee("Mia");
        desk.mentee("Moe");
        programPolicies.set(desk.session, desk.program, Desk.POLICY);
    }

    private MatchJobs matching() {
        return new MatchJobs(database, runner, failures::add, matcher, runs, programPolicies, copy);
    }

    private List<Mentorship> pairs() throws CadreException {
        return desk.session.work().load(Roots.MENTORSHIPS);
    }

    private void assertBeside() {
        assertFalse(watched.threads().isEmpty());
        assertFalse(watched.threads().contains(Thread.currentThread()), watched.threads().toString());
        assertEquals(List.of(), failures);
    }

    @Test
    void aMatchIsMadeReadyByItsJob() throws CadreException {
        var jobs = matching();
        jobs.start(desk.program);
        assertTrue(jobs.isRunning(desk.program));
        assertEquals(List.of(), watched.threads());
        runner.runAll();
        assertBeside();
        assertEquals(3, pairs().size());
        assertEquals(List.of("Abe-Ana", "Mia-Max", "Moe-Max"), pairs().stream().map(pair ->
                pair.getMentee().getGivenName() + '-' + pair.getMentor().getGivenName()).sorted().toList());
        assertFalse(database.isUnsaved());
    }

    @Test
    void whatComesOfItIsAboutTheElementsOfTheSession() throws CadreException {
        matching().start(desk.program);
        runner.runAll();
        var people = desk.session.work().load(Roots.EDUCATORS);
        for (var pair : pairs()) {
            assertSame(desk.program, pair.getProgram());
            assertTrue(people.contains(pair.getMentor()) && people.contains(pair.getMentee()));
        }
        MatchRun run = runs.current(desk.session.work(), desk.program).orElseThrow();
        run.getPairs().forEach(pair -> assertTrue(people.contains(pair.getMentor())));
    }

    @Test
    void aSecondMatchSeesWhatWasSavedAfterTheFirst() throws CadreException {
        var jobs = matching();
        jobs.start(desk.program);
        runner.runAll();
        desk.session.edit("a mentee", () -> desk.mentee("Mo"));
        jobs.start(desk.program);
        runner.runAll();
        assertEquals(3, pairs().size());
        assertEquals(1, runs.current(desk.session.work(), desk.program).orElseThrow().getWaiting().size());
        assertEquals(List.of(), failures);
    }

    @Test
    void aChangeMeanwhileDropsTheMatch() throws CadreException {
        matching().start(desk.program);
        desk.session.edit("a name", () -> desk.program.setName("Renamed"));
        runner.runAll();
        assertEquals(List.of(), pairs());
        assertEquals(1, failures.size());
    }

    @Test
    void aDecisionIsMadeReadyByItsJob() throws CadreException {
        matching().start(desk.program);
        runner.runAll();
        watched.threads().clear();
        var studio = new Studio(matcher, runs, policies, programPolicies, desk.mentorships, new Vetoes());
        var jobs = new StudioJobs(database, runner, failures::add, studio, runs, copy);
        var pair = pairs().stream().filter(p -> "Abe".equals(p.getMentee().getGivenName())).findFirst()
                .orElseThrow();
        jobs.decide(desk.program, new Ruling.Forbid(pair.getMentee(), pair.getMentor(), ""));
        runner.runAll();
        assertBeside();
        assertEquals(List.of("Max"), pairs().stream().filter(p -> "Abe".equals(p.getMentee().getGivenName()))
                .map(p -> p.getMentor().getGivenName()).toList());
    }

    @Test
    void aQuestionIsAnsweredAboutThePeopleOfTheSession() throws CadreException {
        matching().start(desk.program);
        runner.runAll();
        watched.threads().clear();
        var jobs = new WhyJobs(database, runner, failures::add, matcher, programPolicies, copy);
        var answer = new AtomicReference<Answer>();
        var mentee = pairs().getFirst().getMentee();
        jobs.ask(desk.session, desk.program, new WhyJobs.About(mentee, null), (explainer, about) -> {
            assertNotSame(mentee, about.mentee());
            return WhyTexts.pair(explainer.pair(about.mentee()).orElseThrow());
        }, answer::set);
        runner.runAll();
        assertBeside();
        var named = answer.get().page().parts().stream().flatMap(part -> part.lines().stream())
                .flatMap(line -> line.person().stream()).toList();
        assertFalse(named.isEmpty());
        assertTrue(desk.session.work().load(Roots.EDUCATORS).containsAll(named));
    }

    @Test
    void whatADialogOffersIsReadByAJob() throws CadreException {
        var jobs = new WhyJobs(database, runner, failures::add, matcher, programPolicies, copy);
        var reader = new AtomicReference<Thread>();
        var found = new ArrayList<String>();
        jobs.read(desk.session, desk.program, (work, program, today) -> {
            reader.set(Thread.currentThread());
            assertNotSame(desk.program, program);
            return work.load(Roots.EDUCATORS).stream().map(Educator::getGivenName).sorted().toList();
        }, found::addAll);
        runner.runAll();
        assertEquals(List.of("Abe", "Ana", "Max", "Mia", "Moe"), found);
        assertNotSame(Thread.currentThread(), reader.get());
        jobs.read(desk.session, desk.program, (work, program, today) -> 1, one -> {
            throw CadreException.input("No.");
        });
        runner.runAll();
        assertEquals(List.of("No."), failures.stream().map(IStatus::getMessage).toList());
    }

    @Test
    void readingStopsBetweenQueriesWhenCanceled() throws CadreException {
        database.save();
        var stopped = new NullProgressMonitor();
        stopped.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> copy.task(desk.session, work -> monitor -> 1).run(stopped));
    }

    @Test
    void aProposalAboutSomebodyWhoIsGoneIsRefused() throws Exception {
        database.save();
        MatchProposal proposal;
        try (var work = desk.session.work().store().begin()) {
            proposal = matcher.prepare(work, new Counterparts(work).of(desk.program), Desk.POLICY, Desk.DAY)
                    .run(null);
        }
        var gone = desk.session.work().load(Roots.EDUCATORS).getLast();
        desk.session.edit("gone", () -> {
            desk.program.getParticipations().removeIf(p -> p.getEducator() == gone);
            desk.session.work().remove(gone);
        });
        database.save();
        var here = new ProposalTransfer(new Counterparts(desk.session.work()));
        assertEquals("Somebody was deleted while this was worked out, so nothing was done. Try it again.",
                assertThrows(CadreException.class, () -> here.of(proposal))
                        .getMessage());
    }

    @Test
    void aFaultIsToldUnlessTheDatabaseIsClosed() throws Exception {
        database.save();
        SavedCopy.Preparation<String> faulty = work -> {
            throw new IllegalStateException("fault");
        };
        assertThrows(IllegalStateException.class, () -> copy.task(desk.session, faulty).run(null));
        var closed = new EditSession(new MemoryStore() {
            private int begun;

            @Override
            public synchronized UnitOfWork begin() {
                if (++begun > 2) {
                    throw new IllegalStateException("closed");
                }
                return super.begin();
            }
        }.begin());
        assertThrows(OperationCanceledException.class, () -> copy.task(closed, faulty).run(null));
    }
}
