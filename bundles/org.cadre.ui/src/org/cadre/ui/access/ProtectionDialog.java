/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import org.cadre.core.access.keys.OwnSecrets;
import org.cadre.core.store.ProgramStore;
import org.cadre.ui.TaskRunner;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Says how the open database is protected and leads to changes. */
final class ProtectionDialog extends TitleAreaDialog {

    private static final int CHANGE = IDialogConstants.CLIENT_ID;
    private static final int RECOVERY = CHANGE + 1;

    private final ProgramStore store;
    private final TaskRunner tasks;

    ProtectionDialog(Shell parent, ProgramStore store, TaskRunner tasks) {
        super(parent);
        this.store = store;
        this.tasks = tasks;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Protection_title);
    }

    @Override
    public void create() {
        super.create();
        setTitle(Messages.Protection_title);
        setMessage(store.protection().isActive()
                ? NLS.bind(Messages.Protection_active, store.location().name(), store.principal().displayName())
                : NLS.bind(Messages.Protection_none, store.location().name(), place()));
    }

    private String place() {
        return store.location().folder().map(Object::toString).orElseGet(() -> store.location().uri().toString());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (new OwnSecrets(store).isPossible()) {
            createButton(parent, CHANGE, Messages.Protection_change, false);
            createButton(parent, RECOVERY, Messages.Protection_recovery, false);
        }
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case CHANGE -> new PassphraseDialog(getShell()).ask().ifPresent(secret -> tasks.start(
                    Messages.Change_title, monitor -> {
                        try (secret) {
                            new OwnSecrets(store).change(secret);
                            return Messages.Protection_changed;
                        }
                    }, this::done));
            case RECOVERY -> tasks.start(Messages.Recovery_job, monitor -> new OwnSecrets(store).renewRecovery(),
                    key -> RecoveryKeys.show(key, store));
            default -> super.buttonPressed(button);
        }
    }

    private void done(String message) {
        if (getShell() != null && !getShell().isDisposed()) {
            setMessage(message);
        }
    }
}
