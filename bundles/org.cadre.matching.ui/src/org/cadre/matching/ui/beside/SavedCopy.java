/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.beside;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.ProgramPolicy;
import org.cadre.matching.model.TalkRound;
import org.cadre.matching.model.Veto;
import org.cadre.ui.OpenDatabase;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is saved in the open database, loaded a second time for jobs, because the elements that are edited
 * belong to the UI thread. Whoever asks saves first. It is loaded when it is first needed, follows what is
 * saved from then on, and is let go of after some minutes without use and with the database.
 */
@Component(service = SavedCopy.class)
public class SavedCopy {

    private static final long IDLE = 3 * 60_000;
    private static final List<Query<?>> WANTED = List.of(Roots.DISTRICTS, Roots.SCHOOLS,
            Roots.ACADEMIC_SESSIONS, Roots.EDUCATORS, Roots.PROGRAMS, Roots.MENTORSHIPS,
            Query.all(Literals.MATCH_RUN, MatchRun.class).where(Literals.MATCH_RUN__CURRENT, true),
            Query.all(Literals.PROGRAM_POLICY, ProgramPolicy.class), Query.all(Literals.VETO, Veto.class),
            Query.all(Literals.TALK_ROUND, TalkRound.class));

    private final OpenDatabase database;
    private final Job letGo = Job.createSystem(SavedCopy.class.getName(),
            (ICoreRunnable) monitor -> letGo());
    private boolean listening;
    private ProgramStore store;
    private UnitOfWork work;

    /** Lets go of a database that is closed there. */
    @Activate
    public SavedCopy(@Reference OpenDatabase database) {
        this.database = database;
    }

    /**
     * What is made ready from elements and then needs them no more.
     *
     * @param <T> what comes of it; people in it are those of the copy
     */
    @FunctionalInterface
    public interface Preparation<T> {

        /** Takes from the elements what the task needs. */
        Task<T> in(UnitOfWork work) throws CadreException;
    }

    /** A task that makes something ready in what is saved and then does it. Called on the UI thread. */
    public <T> Task<T> task(EditSession session, Preparation<T> preparation) {
        if (!listening) {
            listening = true;
            database.listen(new Leaving());
        }
        var saved = session.work().store();
        return monitor -> prepare(saved, preparation, monitor).run(monitor);
    }

    private synchronized <T> Task<T> prepare(ProgramStore saved, Preparation<T> preparation,
            IProgressMonitor monitor) throws CadreException {
        letGo.cancel();
        try {
            var task = preparation.in(copy(saved, monitor));
            requireWanted(monitor);
            return task;
        } catch (OperationCanceledException e) {
            throw e;
        } catch (CadreException | RuntimeException e) {
            letGo();
            if (isClosed(saved)) {
                throw new OperationCanceledException();
            }
            throw e;
        } finally {
            letGo.schedule(IDLE);
        }
    }

    /** Whether the database was closed while it was read, so that nobody waits for an answer any more. */
    private static boolean isClosed(ProgramStore saved) {
        try (var probe = saved.begin()) {
            return false;
        } catch (CadreException | RuntimeException e) {
            return true; // that nothing can be begun is all that is asked
        }
    }

    private UnitOfWork copy(ProgramStore saved, IProgressMonitor monitor) throws CadreException {
        if (store == saved) {
            work.refresh();
            return work;
        }
        letGo();
        work = saved.begin();
        for (var query : WANTED) {
            requireWanted(monitor);
            work.follow(query);
        }
        store = saved;
        return work;
    }

    private static void requireWanted(IProgressMonitor monitor) {
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private synchronized void letGo() {
        if (work != null) {
            work.close();
        }
        work = null;
        store = null;
    }

    /** Never waits for a job that is using the copy. */
    private final class Leaving implements OpenDatabase.Listener {

        @Override
        public void replaced(Optional<EditSession> session) {
            letGo.cancel();
            letGo.schedule();
        }

        @Override
        public void changed(EditSession session) {
            // what is saved comes with the next use
        }
    }
}
