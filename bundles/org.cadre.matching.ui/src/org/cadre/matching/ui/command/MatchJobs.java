/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Counterparts;
import org.cadre.core.task.Task;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.ProposalTransfer;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.beside.SavedCopy;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.editor.Today;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Matches programs of the open database in the background and takes over what comes of it: one step to
 * undo, saved at once. All methods are called on the UI thread.
 */
@Component(service = MatchJobs.class)
public class MatchJobs {

    private static final String KIND = "match"; //$NON-NLS-1$

    private final OpenDatabase database;
    private final TaskRunner runner;
    private final Errors errors;
    private final Matcher matcher;
    private final MatchRuns runs;
    private final ProgramPolicies policies;
    private final SavedCopy copy;
    private final Map<String, Job> jobs = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Matches with these services. */
    @Activate
    public MatchJobs(@Reference OpenDatabase database, @Reference TaskRunner runner, @Reference Errors errors,
            @Reference Matcher matcher, @Reference MatchRuns runs, @Reference ProgramPolicies policies,
            @Reference SavedCopy copy) {
        this.database = database;
        this.runner = runner;
        this.errors = errors;
        this.matcher = matcher;
        this.runs = runs;
        this.policies = policies;
        this.copy = copy;
    }

    /** Whether a match of the program is under way. */
    public boolean isRunning(Program program) {
        return jobs.containsKey(program.getUuid());
    }

    /** Stops the match of the program, if one is under way; nothing is changed by it then. */
    public void cancel(Program program) {
        if (isRunning(program)) {
            jobs.get(program.getUuid()).cancel();
        }
    }

    /**
     * Calls back whenever a match begins or ends.
     *
     * @return what ends the subscription
     */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Saves what was edited, then matches the program by its policy. Does nothing while that is under way
     * already, or if the edits could not be saved, which the user was told.
     *
     * @throws CadreException if the present day cannot be told
     */
    public void start(Program program) throws CadreException {
        var session = database.session();
        if (session.isPresent() && !isRunning(program) && database.save()) {
            start(program, session.get());
        }
    }

    private void start(Program program, EditSession session) throws CadreException {
        var task = prepare(program, session);
        var watch = new ChangeWatch(session);
        jobs.put(program.getUuid(),
                runner.start(NLS.bind(Messages.Match_job, program.getName()), task, proposal -> {
            end(program, watch);
            if (!takeOver(proposal, session, watch)) {
                tell();
            }
        }, failure -> {
            end(program, watch);
            tell();
            errors.show(failure);
        }));
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Reading everybody and making rules and criteria ready is work for the job, too. */
    private Task<MatchProposal> prepare(Program program, EditSession session) throws CadreException {
        var today = Today.in(session);
        return copy.task(session, work -> {
            var same = new Counterparts(work).of(program);
            return matcher.prepare(work, same, policies.of(work, same), today);
        });
    }

    private void end(Program program, ChangeWatch watch) {
        watch.end();
        jobs.remove(program.getUuid());
    }

    /**
     * Returns whether the session was changed, so that whoever shows it was told already: in a large district
     * showing the same twice takes its time.
     */
    private boolean takeOver(MatchProposal proposal, EditSession session, ChangeWatch watch) {
        try {
            if (watch.changed() || database.session().filter(present -> present == session).isEmpty()) {
                throw CadreException.input(Messages.Match_changedMeanwhile);
            }
            if (proposal.mentees() == 0) {
                throw CadreException.input(NLS.bind(Messages.Match_noMentees, proposal.program().getName()));
            }
            var counterparts = new Counterparts(session.work());
            runs.apply(session, new ProposalTransfer(counterparts).of(proposal));
            database.save(CommitNote.of(KIND, session.undoLabel().orElse(KIND), true));
            return true;
        } catch (CadreException e) {
            errors.show(e.getStatus());
            return false;
        }
    }
}
