/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.task.Task;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.solve.LiveMatch;
import org.cadre.matching.studio.Ruling;
import org.cadre.matching.studio.Shift;
import org.cadre.matching.studio.Studio;
import org.cadre.matching.ui.Messages;
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
 * Takes decisions about the proposals of the open database in the background: one step to undo each, saved
 * at once, with everybody else whom it moves. All methods are called on the UI thread.
 */
@Component(service = StudioJobs.class)
public class StudioJobs {

    private static final String KIND = "edit"; //$NON-NLS-1$

    private final OpenDatabase database;
    private final TaskRunner runner;
    private final Errors errors;
    private final Studio studio;
    private final ReadyMatch ready;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<LastShift> last = Optional.empty();
    private Optional<String> running = Optional.empty();

    /** Decides with these services. */
    @Activate
    public StudioJobs(@Reference OpenDatabase database, @Reference TaskRunner runner,
            @Reference Errors errors,
            @Reference Studio studio, @Reference MatchRuns runs, @Reference SavedCopy copy) {
        this.database = database;
        this.runner = runner;
        this.errors = errors;
        this.studio = studio;
        this.ready = new ReadyMatch(studio, runs, copy);
    }

    /** Whether a decision about the program is under way. */
    public boolean isRunning(Program program) {
        return running.filter(program.getUuid()::equals).isPresent();
    }

    /** What the last decision about the program moved; empty once something else was changed. */
    public Optional<Shift> last(Program program) {
        return last.filter(shift -> shift.isOf(program)).map(LastShift::shift);
    }

    /**
     * Calls back whenever a decision begins or ends.
     *
     * @return what ends the subscription
     */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Saves what was edited, then decides. Does nothing while another decision is under way. */
    public void decide(Program program, Ruling ruling) {
        ask(program, (session, live) -> studio.draft(session.work(), program, live, ruling),
                (session, shift) -> takeOver(session, program, shift));
    }

    /**
     * Asks something about the match of a program, which is made ready first if it isn't. Does nothing while
     * something else is under way.
     *
     * @param question makes a task of it on the UI thread
     * @param reply takes the answer on the UI thread
     */
    public <T> void ask(Program program, Question<T> question, Reply<T> reply) {
        var session = database.session();
        if (session.isEmpty() || running.isPresent() || !database.save()) {
            return;
        }
        var present = session.get();
        var watch = new ChangeWatch(present);
        guarded(() -> {
            var today = Today.in(present);
            Step<LiveMatch> ask = live -> {
                requireSame(present, watch);
                start(program, question.about(present, live), answer -> {
                    requireSame(present, watch);
                    watch.end();
                    reply.take(present, answer);
                });
            };
            var known = ready.find(present, program, today);
            if (known.isPresent()) {
                ask.take(known.get());
            } else {
                start(program, ready.prepare(present, program, today), made -> {
                    requireSame(present, watch);
                    ask.take(ready.keep(present, made));
                });
            }
        });
    }

    private <A> void start(Program program, Task<A> task, Step<A> then) {
        running = Optional.of(program.getUuid());
        listeners.forEach(Runnable::run);
        runner.start(NLS.bind(Messages.Studio_job, program.getName()), task, answer -> {
            running = Optional.empty();
            guarded(() -> then.take(answer));
            listeners.forEach(Runnable::run);
        }, failure -> {
            running = Optional.empty();
            listeners.forEach(Runnable::run);
            errors.show(failure);
        });
    }

    private void requireSame(EditSession session, ChangeWatch watch) throws CadreException {
        if (watch.changed() || database.session().filter(present -> present == session).isEmpty()) {
            throw CadreException.input(Messages.Studio_changedMeanwhile);
        }
    }

    /** What is asked about a match. */
    @FunctionalInterface
    public interface Question<T> {

        /** Makes a task of it. */
        Task<T> about(EditSession session, LiveMatch live) throws CadreException;
    }

    /** What is done with an answer. */
    @FunctionalInterface
    public interface Reply<T> {

        /** Takes it. */
        void take(EditSession session, T answer) throws CadreException;
    }

    private interface Step<A> {
        void take(A answer) throws CadreException;
    }

    private interface Action {
        void run() throws CadreException;
    }

    private void guarded(Action action) {
        try {
            action.run();
        } catch (CadreException e) {
            errors.show(e.getStatus());
        }
    }

    /** What moved is known before it moves, so that the first look at it shows it. */
    private void takeOver(EditSession session, Program program, Shift shift) throws CadreException {
        forgetLast();
        var taken = new LastShift(program, shift);
        last = Optional.of(taken);
        try {
            studio.apply(session, program, shift);
        } catch (CadreException e) {
            forgetLast();
            throw e;
        }
        database.save(CommitNote.of(KIND, session.undoLabel().orElse(KIND), true));
        taken.watch(session, this::changed);
    }

    private void changed() {
        forgetLast();
        listeners.forEach(Runnable::run);
    }

    private void forgetLast() {
        last.ifPresent(LastShift::end);
        last = Optional.empty();
    }
}
