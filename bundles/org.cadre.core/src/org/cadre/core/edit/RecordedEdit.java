/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.edit;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.command.ChangeCommand;

/** A change recorded while it runs; not kept on the stack if it altered nothing. */
class RecordedEdit extends ChangeCommand {

    private final Runnable change;
    private boolean altered;

    RecordedEdit(String label, Notifier scope, Runnable change) {
        super(scope);
        setLabel(label);
        this.change = change;
    }

    @Override
    protected void doExecute() {
        change.run();
    }

    @Override
    public void execute() {
        super.execute();
        altered = isEffective();
    }

    @Override
    public boolean canUndo() {
        return isEffective();
    }

    boolean altered() {
        return altered;
    }

    private boolean isEffective() {
        var description = getChangeDescription();
        return description != null && !(description.getObjectChanges().isEmpty()
                && description.getObjectsToDetach().isEmpty() && description.getObjectsToAttach().isEmpty()
                && description.getResourceChanges().isEmpty());
    }
}
