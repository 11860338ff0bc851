/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Counterparts;
import org.cadre.core.task.Task;
import org.cadre.matching.rounds.SlateTexts;
import org.cadre.matching.rounds.TalkRounds;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.talks.SlateProposal;
import org.cadre.matching.ui.beside.SavedCopy;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.editor.Today;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes slates in the background and takes steps about rounds: one step to undo each, saved at once. All
 * methods are called on the UI thread.
 */
@Component(service = RoundJobs.class)
public class RoundJobs {

    private static final String KIND = "talks"; //$NON-NLS-1$

    private final OpenDatabase database;
    private final TaskRunner runner;
    private final Errors errors;
    private final Matcher matcher;
    private final ProgramPolicies policies;
    private final TalkRounds rounds;
    private final SavedCopy copy;
    private boolean running;

    /** Works with these services. */
    @Activate
    public RoundJobs(@Reference OpenDatabase database, @Reference TaskRunner runner, @Reference Errors errors,
            @Reference Matcher matcher, @Reference ProgramPolicies policies, @Reference TalkRounds rounds,
            @Reference SavedCopy copy) {
        this.database = database;
        this.runner = runner;
        this.errors = errors;
        this.matcher = matcher;
        this.policies = policies;
        this.rounds = rounds;
        this.copy = copy;
    }

    /** Something to be done that may fail. */
    interface Step {
        void run(EditSession session) throws CadreException;
    }

    /**
     * Saves what was edited, then makes slates and takes them over. Does nothing while that is under way.
     *
     * @param told gets what came of it, as sentences
     * @throws CadreException if the program's queries or policy cannot be understood
     */
    void makeSlates(Program program, SlatesChoice choice, Consumer<String> told) throws CadreException {
        if (running || database.session().isEmpty() || !database.save()) {
            return;
        }
        var session = database.session().get();
        var task = task(program, session, choice);
        boolean[] changed = { false };
        var watch = session.onChange(() -> changed[0] = true);
        running = true;
        runner.start(NLS.bind(Messages.Slates_job, program.getName()), task, proposal -> {
            end(watch);
            boolean done = step(present -> {
                if (changed[0] || present != session) {
                    throw CadreException.input(Messages.Slates_changedMeanwhile);
                }
                take(session, proposal, choice.weight());
            });
            if (done) {
                told.accept(SlateTexts.summary(proposal));
            }
        }, failure -> {
            end(watch);
            errors.show(failure);
        });
    }

    private Task<SlateProposal> task(Program program, EditSession session, SlatesChoice choice)
            throws CadreException {
        var today = Today.in(session);
        return copy.task(session, work -> {
            var same = new Counterparts(work).of(program);
            return matcher.slates(work, same, policies.of(work, same), today, choice.terms());
        });
    }

    private void take(EditSession session, SlateProposal proposal, int weight) throws CadreException {
        if (proposal.talks() == 0) {
            throw CadreException.input(NLS.bind(Messages.Slates_nobody, proposal.program().getName()));
        }
        rounds.open(session, proposal.in(new Counterparts(session.work())), weight);
    }

    private void end(Runnable watch) {
        watch.run();
        running = false;
    }

    /** Saves what was edited before, takes a step, saves it under its own label; returns whether it did. */
    boolean step(Step step) {
        var session = database.session().filter(present -> database.save());
        if (session.isEmpty()) {
            return false;
        }
        try {
            step.run(session.get());
            return database.save(CommitNote.of(KIND, session.get().undoLabel().orElse(KIND), true));
        } catch (CadreException e) {
            errors.show(e.getStatus());
            return false;
        }
    }
}
