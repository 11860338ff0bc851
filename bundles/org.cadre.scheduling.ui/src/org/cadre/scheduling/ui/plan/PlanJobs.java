/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import java.time.LocalDateTime;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.model.Session;
import org.cadre.scheduling.plan.PlanWriter;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.editor.Today;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Plans in the background and shows what comes of it. What the user accepts is one step to undo, saved at
 * once. All methods are called on the UI thread.
 */
@Component(service = PlanJobs.class)
public class PlanJobs {

    private static final String KIND = "schedule"; //$NON-NLS-1$

    private final OpenDatabase database;
    private final TaskRunner runner;
    private final Errors errors;
    private final WarmPlans plans;
    private final PlanWriter writer;
    private Optional<Job> running = Optional.empty();

    /** Plans with these services. */
    @Activate
    public PlanJobs(@Reference OpenDatabase database, @Reference TaskRunner runner, @Reference Errors errors,
            @Reference WarmPlans plans, @Reference PlanWriter writer) {
        this.database = database;
        this.runner = runner;
        this.errors = errors;
        this.plans = plans;
        this.writer = writer;
    }

    /** Shows what else moves if a session goes to another time, and what it costs. */
    public void move(Session session, LocalDateTime start) throws CadreException {
        start(new PlanAsk.Move(session, start));
    }

    /** Saves what was edited, then plans; does nothing while a plan is being made, or if saving fails. */
    void start(PlanAsk ask) throws CadreException {
        var session = database.session();
        if (running.isPresent()) {
            throw CadreException.input(Messages.Plan_running);
        }
        if (session.isPresent() && database.save()) {
            start(ask, session.get());
        }
    }

    private void start(PlanAsk ask, EditSession session) throws CadreException {
        var making = new PlanMaking(plans, session.work().store(), ask, Today.in(session));
        var changes = new boolean[1];
        var watch = session.onChange(() -> changes[0] = true);
        running = Optional.of(runner.start(NLS.bind(Messages.Plan_job, ask.program().getName()), making,
                made -> {
            running = Optional.empty();
            watch.run();
            look(ask.title(), made, session, changes[0]);
        }, failure -> {
            running = Optional.empty();
            watch.run();
            errors.show(failure);
        }));
    }

    private void look(String title, MadePlan made, EditSession session, boolean changed) {
        try (made) {
            if (changed || database.session().filter(present -> present == session).isEmpty()) {
                throw CadreException.input(Messages.Plan_changedMeanwhile);
            }
            var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
            if (new ProposalDialog(shell, title, Proposal.of(made.plan())).open() == ProposalDialog.OK) {
                writer.accept(session, made.plan());
                database.save(CommitNote.of(KIND, session.undoLabel().orElse(KIND), true));
            }
        } catch (CadreException e) {
            errors.show(e.getStatus());
        }
    }
}
