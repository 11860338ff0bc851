/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.edit;

import java.util.Optional;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.command.ChangeCommand;

/**
 * A change recorded while it runs. If it altered nothing, or threw, it aborts: the stack then forgets it and
 * keeps what could be undone and redone.
 */
class RecordedEdit extends ChangeCommand {

    private final Runnable change;
    private RuntimeException failure;
    private boolean altered;

    RecordedEdit(String label, Notifier scope, Runnable change) {
        super(scope);
        setLabel(label);
        this.change = change;
    }

    @Override
    protected void doExecute() {
        try {
            change.run();
        } catch (RuntimeException e) { // kept until recording has ended, so that it can be taken back
            failure = e;
        }
    }

    @Override
    public void execute() {
        super.execute();
        if (failure != null) {
            getChangeDescription().apply();
            throw new AbortExecutionException(failure);
        }
        altered = isEffective();
        if (!altered) {
            throw new AbortExecutionException();
        }
    }

    /** What the change threw; it was taken back then. */
    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    boolean altered() {
        return altered;
    }

    private boolean isEffective() {
        var description = getChangeDescription();
        return !(description.getObjectChanges().isEmpty() && description.getResourceChanges().isEmpty()
                && description.getObjectsToDetach().isEmpty() && description.getObjectsToAttach().isEmpty());
    }
}
