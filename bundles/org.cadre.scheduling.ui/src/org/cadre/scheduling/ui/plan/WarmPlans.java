/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Program;
import org.cadre.scheduling.plan.PlanRequest;
import org.cadre.scheduling.plan.Scheduler;
import org.cadre.scheduling.plan.WarmRepairs;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.Today;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes plans beside the window, and has ready what moves in the week need that somebody looks at: worked out
 * in the background when the week is shown, and anew after something was saved that it depends on.
 */
@Component(service = WarmPlans.class)
public class WarmPlans {

    private static final int WAIT_MILLIS = 100;
    /** After a save there are often others. */
    private static final int DELAY_MILLIS = 300;

    private final Scheduler scheduler;
    private final Runnable watch;
    /** Whoever makes a plan, or looks at one, has it: meanwhile nothing may be taken over from the store. */
    private final Semaphore lease = new Semaphore(1);
    private final Job job;
    private volatile Optional<Wanted> wanted = Optional.empty();
    private ProgramStore store;
    private WarmRepairs repairs;

    /** Moves in that week are likely. */
    private record Wanted(ProgramStore store, Program program, LocalDate monday, LocalDate today) {

        PlanRequest in(UnitOfWork work) throws CadreException {
            return PlanAsk.week(program, monday, work, today);
        }
    }

    /** Keeps up with the open database. */
    @Activate
    public WarmPlans(@Reference OpenDatabase database, @Reference Scheduler scheduler) {
        this.scheduler = scheduler;
        job = Job.createSystem(Messages.Plan_ready, this::prepare);
        job.setPriority(Job.DECORATE);
        watch = database.listen(new OpenDatabase.Listener() {
            @Override
            public void replaced(Optional<EditSession> session) {
                forget();
            }

            @Override
            public void changed(EditSession session) {
                if (!session.isDirty()) {
                    again();
                }
            }
        });
    }

    /** Ends what is worked out. */
    @Deactivate
    public void deactivate() {
        watch.run();
        forget();
    }

    /**
     * Gets ready for moves of the program's sessions in the week of the day; returns at once. Called on the
     * UI thread.
     */
    public void expect(EditSession session, Program program, LocalDate day) throws CadreException {
        var next = Optional.of(new Wanted(session.work().store(), program, PlanAsk.monday(day),
                Today.in(session)));
        if (!next.equals(wanted)) {
            wanted = next;
            job.cancel();
            again();
        }
    }

    /** Makes a plan of what is saved. Until it is closed, no other one is made. */
    MadePlan make(ProgramStore from, PlanAsk ask, LocalDate today, IProgressMonitor monitor)
            throws CadreException {
        take(monitor);
        boolean made = false;
        try {
            var all = repairs(from);
            var plan = all.make(work -> ask.in(work, today), monitor);
            made = true;
            return new MadePlan(plan, this::release);
        } finally {
            if (!made) {
                release();
            }
        }
    }

    private void take(IProgressMonitor monitor) {
        try {
            while (!lease.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                if (monitor != null && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private void release() {
        lease.release();
        again();
    }

    private void again() {
        if (wanted.isPresent()) {
            job.schedule(DELAY_MILLIS);
        }
    }

    private void forget() {
        wanted = Optional.empty();
        job.cancel();
        Job.createSystem(Messages.Plan_ready, monitor -> {
            take(null);
            try {
                drop();
            } finally {
                lease.release();
            }
        }).schedule();
    }

    private WarmRepairs repairs(ProgramStore from) throws CadreException {
        if (store != from) {
            drop();
            repairs = new WarmRepairs(from, scheduler);
            store = from;
        }
        return repairs;
    }

    private void drop() {
        if (repairs != null) {
            repairs.close();
        }
        repairs = null;
        store = null;
    }

    private IStatus prepare(IProgressMonitor monitor) {
        var next = wanted;
        if (next.isEmpty() || !lease.tryAcquire()) {
            return Status.OK_STATUS; // whoever has it begins this anew in the end
        }
        try {
            var asked = next.get();
            repairs(asked.store).prepare(asked::in, monitor);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CadreException | IllegalStateException e) {
            return failed(next, e);
        } finally {
            lease.release();
        }
    }

    /** The database may be closed meanwhile; else whoever moves a session is told what is wrong. */
    private IStatus failed(Optional<Wanted> was, Exception cause) {
        boolean gone = wanted.map(Wanted::store).filter(present -> present == was.get().store).isEmpty();
        drop();
        return gone ? Status.CANCEL_STATUS
                : new Status(IStatus.INFO, WarmPlans.class, Messages.Plan_notReady, cause);
    }
}
