/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.edit;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;

/**
 * A change recorded while it runs. If it altered nothing, or threw, it aborts: the stack then forgets it and
 * keeps what could be undone and redone.
 */
final class RecordedEdit extends AbstractCommand {

    private final Watch watch;
    private final Runnable change;
    private ChangeDescription changes;
    private RuntimeException failure;
    private Set<String> touched = Set.of();
    private boolean altered;
    private boolean savedAtOnce;

    RecordedEdit(String label, Watch watch, Runnable change) {
        super(label);
        this.watch = watch;
        this.change = change;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        changes = watch.record(this::runChange);
        if (failure != null) {
            changes.apply();
            throw new AbortExecutionException(failure);
        }
        altered = !(changes.getObjectChanges().isEmpty() && changes.getResourceChanges().isEmpty());
        if (!altered) {
            throw new AbortExecutionException();
        }
        touched = watch.touched();
    }

    /** The ids of the roots that the edit altered, added or removed. */
    Set<String> touched() {
        return touched;
    }

    @Override
    public void undo() {
        changes.applyAndReverse();
    }

    @Override
    public void redo() {
        changes.applyAndReverse();
    }

    /** What the change threw; it was taken back then. */
    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    boolean altered() {
        return altered;
    }

    /** Whether it was saved as soon as it was done, so that taking it back is to be saved as well. */
    boolean isSavedAtOnce() {
        return savedAtOnce;
    }

    void setSavedAtOnce() {
        savedAtOnce = true;
    }

    private void runChange() {
        try {
            change.run();
        } catch (RuntimeException e) { // kept until recording has ended, so that it can be taken back
            failure = e;
        }
    }
}
