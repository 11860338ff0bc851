/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Divergence;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.News;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;

/**
 * What a person does to a database between opening and closing it: labeled edits that can be undone and
 * redone, also after they were saved, and that are saved together. Belongs to one thread, in the window the
 * UI thread.
 */
public class EditSession implements AutoCloseable {

    private final UnitOfWork work;
    private final Steps steps = new Steps();
    private final Watch watch = new Watch();
    private final ReentrantLock saving = new ReentrantLock();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Edits what that unit of work loads, and closes it in the end. */
    public EditSession(UnitOfWork work) {
        this.work = work;
        work.contents().eAdapters().add(watch);
        steps.addCommandStackListener(event -> changed());
    }

    /**
     * Calls back, on the session's thread, whenever something in a root changes, or a root is added or removed:
     * by an edit, by undo, or because others saved.
     *
     * @return what ends the subscription
     */
    public Runnable onTouch(Consumer<Element> listener) {
        return watch.onTouch(listener);
    }

    /**
     * Runs something that only reads, on the session's thread, unless a save is under way on another one.
     *
     * @return whether it ran
     */
    public boolean peek(Runnable reader) {
        if (!saving.tryLock()) {
            return false;
        }
        try {
            reader.run();
        } finally {
            saving.unlock();
        }
        return true;
    }

    /** The unit of work whose elements are edited. */
    public UnitOfWork work() {
        return work;
    }

    /**
     * Runs a change and records it under a label as one step to undo. If the change alters nothing, nothing
     * is recorded; if it throws, what it did is taken back. An edit that runs inside another belongs to that
     * one.
     *
     * @param label what the user did, as it follows "Undo" in the menu
     * @param change alters elements of this session's unit of work, adds roots or removes them
     * @return whether anything was altered
     */
    public boolean edit(String label, Runnable change) {
        if (watch.isRecording()) {
            change.run();
            return true;
        }
        var command = new RecordedEdit(label, watch, change);
        steps.execute(command);
        command.failure().ifPresent(failure -> {
            throw failure;
        });
        return command.altered();
    }

    /** The label of the step that undo would take back; empty if there is none. */
    public Optional<String> undoLabel() {
        return Optional.ofNullable(steps.getUndoCommand()).map(Command::getLabel);
    }

    /** The label of the step that redo would do again; empty if there is none. */
    public Optional<String> redoLabel() {
        return Optional.ofNullable(steps.getRedoCommand()).map(Command::getLabel);
    }

    /**
     * Takes note that the last step was saved as soon as it was done, without the user asking for it. Taking
     * it back, or doing it again, is then to be saved at once too.
     */
    public void savedAtOnce() {
        if (steps.getUndoCommand() instanceof RecordedEdit step) {
            step.setSavedAtOnce();
        }
    }

    /** Whether the step that undo would take back was saved at once. */
    public boolean undoIsSavedAtOnce() {
        return steps.getUndoCommand() instanceof RecordedEdit step && step.isSavedAtOnce();
    }

    /** Whether the step that redo would do again was saved at once when it was first done. */
    public boolean redoIsSavedAtOnce() {
        return steps.getRedoCommand() instanceof RecordedEdit step && step.isSavedAtOnce();
    }

    /** Takes the last step back; does nothing if there is none. */
    public void undo() {
        if (steps.canUndo()) {
            steps.undo();
        }
    }

    /** Does the step again that was taken back last; does nothing if there is none. */
    public void redo() {
        if (steps.canRedo()) {
            steps.redo();
        }
    }

    /** Whether anything is to be saved. */
    public boolean isDirty() {
        return !work.changed().isEmpty();
    }

    /** Whether a save is under way on another thread. */
    public boolean isSaving() {
        return saving.isLocked() && !saving.isHeldByCurrentThread();
    }

    /** Whether that root has changes to be saved. */
    public boolean isDirty(Element root) {
        return work.changed().contains(root);
    }

    /**
     * Saves everything that is to be saved, in one transaction. The steps stay undoable.
     *
     * @return the commit; empty if there was nothing to save
     */
    public Optional<Commit> save(CommitNote note, IProgressMonitor monitor) throws CadreException {
        if (!isDirty()) {
            return Optional.empty();
        }
        var commit = commit(note, monitor);
        changed();
        return Optional.of(commit);
    }

    /**
     * Saves everything that is to be saved, or says what others changed in the same records. All edits stay as
     * they are in that case, until {@link #rebase} puts them on top of what others saved.
     *
     * @throws CadreException if it failed for any other reason
     */
    public SaveAttempt trySave(CommitNote note, IProgressMonitor monitor) throws CadreException {
        try {
            return new SaveAttempt.Saved(save(note, monitor));
        } catch (CadreException e) {
            var divergence = e.kind() == CadreException.Kind.CONFLICT ? work.divergence() : null;
            if (divergence == null || divergence.isEmpty()) {
                throw e;
            }
            return new SaveAttempt.Diverged(divergence);
        }
    }

    /** Reads and takes over what others committed, as {@link #refresh(News)} does. */
    public TakenOver refresh() throws CadreException {
        return refresh(work.news());
    }

    /**
     * Takes over news of the unit of work, for all roots without unsaved changes. Steps to undo that were about
     * those roots are forgotten, the others stay. Reads nothing from the database.
     */
    public TakenOver refresh(News news) {
        return tookOver(work.refresh(news));
    }

    /**
     * Puts the unsaved changes on top of what others saved, as {@link UnitOfWork#rebase} does, so that they can
     * be saved. Steps to undo that were about the roots in question are forgotten, the others stay.
     */
    public TakenOver rebase(Divergence divergence, Choices choices) {
        return tookOver(work.rebase(divergence, choices));
    }

    /**
     * Calls back after every edit, undo, redo, save and refresh.
     *
     * @return what ends the subscription
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private Commit commit(CommitNote note, IProgressMonitor monitor) throws CadreException {
        saving.lock();
        try {
            return work.commit(note, monitor);
        } finally {
            saving.unlock();
        }
    }

    @Override
    public void close() {
        steps.flush();
        work.close();
    }

    private TakenOver tookOver(Set<Element> roots) {
        var taken = new TakenOver(roots,
                steps.forget(roots.stream().map(Element::getUuid).collect(Collectors.toSet())));
        if (!roots.isEmpty()) {
            changed();
        }
        return taken;
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
