/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Counterparts;
import org.cadre.core.task.Task;
import org.cadre.matching.advice.AdviceTexts;
import org.cadre.matching.advice.WeightAdvisor;
import org.cadre.matching.ui.beside.SavedCopy;
import org.cadre.matching.ui.year.ChangeDialog;
import org.cadre.matching.ui.year.ChangeDraft;
import org.cadre.matching.ui.year.ChangeKind;
import org.cadre.matching.ui.year.Messages;
import org.cadre.matching.ui.year.Preview;
import org.cadre.matching.ui.year.PreviewDialog;
import org.cadre.matching.ui.year.StandInDialog;
import org.cadre.matching.ui.year.SubstituteDialog;
import org.cadre.matching.ui.year.WeightsDialog;
import org.cadre.matching.year.Absence;
import org.cadre.matching.year.ChangeRequest;
import org.cadre.matching.year.Concern;
import org.cadre.matching.year.Substitutes;
import org.cadre.matching.year.Wishes;
import org.cadre.matching.year.YearChanges;
import org.cadre.matching.year.YearTransfer;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.editor.Today;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Asks what happened during the year, works out in the background what can be done, shows it, and does it if
 * the user accepts: one step to undo, saved at once. All methods are called on the UI thread.
 */
@Component(service = YearJobs.class)
public class YearJobs {

    private static final String KIND = "edit"; //$NON-NLS-1$

    private final OpenDatabase database;
    private final TaskRunner runner;
    private final Errors errors;
    private final YearChanges changes;
    private final Substitutes substitutes;
    private final WeightAdvisor advisor;
    private final SavedCopy copy;

    /** Works with these services. */
    @Activate
    public YearJobs(@Reference OpenDatabase database, @Reference TaskRunner runner, @Reference Errors errors,
            @Reference YearChanges changes, @Reference Substitutes substitutes,
            @Reference WeightAdvisor advisor, @Reference SavedCopy copy) {
        this.database = database;
        this.runner = runner;
        this.errors = errors;
        this.changes = changes;
        this.substitutes = substitutes;
        this.advisor = advisor;
        this.copy = copy;
    }

    /** Does what a pair needs, as far as it needs anything. */
    public void decide(Shell shell, Program program, Concern concern) {
        var mentor = Optional.of(concern.pair().getMentor());
        var mentee = Optional.of(concern.pair().getMentee());
        switch (concern.kind()) {
            case MENTOR_GONE -> change(shell, program, ChangeKind.LEFT, mentor);
            case MENTEE_GONE -> change(shell, program, ChangeKind.LEFT, mentee);
            case NO_SUBSTITUTE -> {
                if (concern.until() == null) {
                    change(shell, program, ChangeKind.ON_LEAVE, mentor);
                } else {
                    substitute(shell, program, mentor);
                }
            }
            case TRIAL_OVERDUE, TRIAL_ENDS -> change(shell, program, ChangeKind.TRIAL_KEPT, mentee);
            case SUBSTITUTE_ENDS -> change(shell, program, ChangeKind.RETURNED, mentor);
            case MENTEE_AWAY -> change(shell, program, ChangeKind.RETURNED, mentee);
        }
    }

    /**
     * Asks what changed.
     *
     * @param kind what is offered first
     * @param about who is offered first; empty for nobody
     */
    public void change(Shell shell, Program program, ChangeKind kind, Optional<Educator> about) {
        draft(program, (session, draft) -> {
            var dialog = new ChangeDialog(shell, draft, kind, about);
            if (dialog.open() == Window.OK) {
                change(shell, session, dialog.request());
            }
        });
    }

    private void change(Shell shell, EditSession session, ChangeRequest request) {
        var task = copy.task(session,
                work -> changes.prepare(work, new YearTransfer(new Counterparts(work)).of(request)));
        work(session, NLS.bind(Messages.Job_change, request.program().getName()), task, there -> {
            var plan = new YearTransfer(new Counterparts(session.work())).of(there);
            var preview = new PreviewDialog(shell, Preview.of(plan));
            return done(session, preview.open() == Window.OK && changes.apply(session, plan,
                    plan.rematch().options().get(preview.choice())));
        });
    }

    /** Asks for whom and when substitutes are needed; about is who is offered first, empty for nobody. */
    public void substitute(Shell shell, Program program, Optional<Educator> about) {
        draft(program, (session, draft) -> {
            var dialog = new SubstituteDialog(shell, draft, about);
            if (dialog.open() == Window.OK) {
                substitute(shell, session, dialog.absence(), Wishes.NONE);
            }
        });
    }

    /** Shows who would stand in; whoever wants others chooses, and sees what that costs. */
    private void substitute(Shell shell, EditSession session, Absence absence, Wishes wishes) {
        var task = copy.task(session, work -> {
            var there = new YearTransfer(new Counterparts(work));
            return substitutes.prepare(work, there.of(absence), there.of(wishes));
        });
        work(session, NLS.bind(Messages.Job_substitute, absence.program().getName()), task, there -> {
            var plan = new YearTransfer(new Counterparts(session.work())).of(there);
            int answer = new PreviewDialog(shell, Preview.of(plan)).orByHand().open();
            if (answer == PreviewDialog.BY_HAND) {
                var dialog = new StandInDialog(shell, plan);
                substitute(shell, session, absence, dialog.open() == Window.OK ? dialog.wishes() : wishes);
                return Optional.empty();
            }
            return done(session, answer == Window.OK && substitutes.apply(session, plan));
        });
    }

    /** Shows what answers suggest for the weights of the policy, and takes over what is accepted. */
    public void weights(Shell shell, Program program) {
        start(session -> {
            var today = Today.in(session);
            work(session, NLS.bind(Messages.Job_weights, program.getName()), copy.task(session,
                    work -> advisor.prepare(work, new Counterparts(work).of(program), today)), advice -> {
                var dialog = new WeightsDialog(shell, advice);
                return dialog.open() == Window.OK
                        && advisor.apply(session, program, advice, dialog.accepted())
                        ? Optional.of(AdviceTexts.label(program.getName(), advice, dialog.accepted()))
                        : Optional.empty();
            });
        });
    }

    /** Looks beside the window at who is there, then asks about them. */
    private void draft(Program program, Asking asking) {
        start(session -> {
            var today = Today.in(session);
            Task<ChangeDraft> task = copy.task(session, work -> {
                var draft = new ChangeDraft(work, new Counterparts(work).of(program), today);
                return monitor -> draft;
            });
            work(session, NLS.bind(Messages.Job_people, program.getName()), task, draft -> {
                asking.ask(session, draft);
                return Optional.empty();
            });
        });
    }

    /** Saves what was edited before, so that what comes is one line of history. */
    private void start(Action action) {
        database.session().filter(session -> database.save()).ifPresent(session -> guarded(
                () -> action.run(session)));
    }

    private <P> void work(EditSession session, String name, Task<P> task, Decision<P> decision) {
        var watch = new ChangeWatch(session);
        runner.start(name, task, plan -> guarded(() -> {
            requireSame(session, watch);
            decision.take(plan).ifPresent(label -> database.save(CommitNote.of(KIND, label, true)));
        }), failure -> {
            watch.end();
            errors.show(failure);
        });
    }

    private static Optional<String> done(EditSession session, boolean changed) {
        return changed ? Optional.of(session.undoLabel().orElse(KIND)) : Optional.empty();
    }

    private void requireSame(EditSession session, ChangeWatch watch) throws CadreException {
        watch.end();
        if (watch.changed() || database.session().filter(present -> present == session).isEmpty()) {
            throw CadreException.input(Messages.Job_changedMeanwhile);
        }
    }

    private void guarded(Step step) {
        try {
            step.run();
        } catch (CadreException e) {
            errors.show(e.getStatus());
        }
    }

    private interface Asking {
        void ask(EditSession session, ChangeDraft draft) throws CadreException;
    }

    private interface Action {
        void run(EditSession session) throws CadreException;
    }

    private interface Step {
        void run() throws CadreException;
    }

    /** Shows a plan and does it; says what was done, if anything was. */
    private interface Decision<P> {
        Optional<String> take(P plan) throws CadreException;
    }
}
