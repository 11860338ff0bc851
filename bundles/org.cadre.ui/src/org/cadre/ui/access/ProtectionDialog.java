/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import org.cadre.core.access.keys.OwnSecrets;
import org.cadre.core.store.ProgramStore;
import org.cadre.model.AccountRole;
import org.cadre.ui.wizards.FormWizard;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Says how the open database is protected and leads to every change of that. */
final class ProtectionDialog extends Dialog {

    private static final int WIDTH = 520;
    private static final int MARGIN = 16;

    private final ProtectionServices services;
    private final ProgramStore store;
    private Label said;

    ProtectionDialog(Shell parent, ProtectionServices services, ProgramStore store) {
        super(parent);
        this.services = services;
        this.store = store;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Protection_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(8, 8).numColumns(2).applyTo(area);
        said = text(area, NLS.bind(state(), store.location().name(), store.principal().displayName()), 2);
        if (store.protection().isActive()) {
            addSecrets(area);
        }
        if (store.location().folder().isPresent()) {
            addSwitch(area);
        }
        return area;
    }

    private String state() {
        if (store.location().folder().isEmpty()) {
            return Messages.Protection_server;
        }
        return store.protection().isActive() ? Messages.Protection_active : Messages.Protection_none;
    }

    private void addSecrets(Composite area) {
        if (new OwnSecrets(store).isPossible()) {
            action(area, Messages.Protection_change, Messages.Protection_changeText, this::changePassphrase);
            action(area, Messages.Protection_recovery, Messages.Protection_recoveryText, this::renewRecovery);
        }
    }

    private void addSwitch(Composite area) {
        boolean active = store.protection().isActive();
        boolean allowed = store.principal().is(AccountRole.ADMINISTRATOR);
        var button = active
                ? action(area, Messages.Protection_remove, Messages.Protection_removeText,
                        () -> open(new UnprotectWizard(services)))
                : action(area, Messages.Protection_protect, Messages.Protection_protectText,
                        () -> open(new ProtectWizard(services)));
        button.setEnabled(allowed);
        if (!allowed) {
            text(area, Messages.Protection_administrator, 2);
        }
    }

    private static Button action(Composite area, String label, String description, Runnable action) {
        var button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        text(area, description, 1);
        return button;
    }

    private static Label text(Composite area, String text, int columns) {
        var label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(columns, 1)
                .hint(columns == 1 ? WIDTH / 2 : WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private void changePassphrase() {
        new PassphraseDialog(getShell()).ask().ifPresent(secret -> services.tasks().start(Messages.Change_title,
                monitor -> {
                    try (secret) {
                        new OwnSecrets(store).change(secret);
                        return Messages.Protection_changed;
                    }
                }, this::say));
    }

    private void renewRecovery() {
        services.tasks().start(Messages.Recovery_job, monitor -> new OwnSecrets(store).renewRecovery(),
                key -> RecoveryKeys.show(key, store));
    }

    /** Changes how the database is protected; what is unsaved is saved or dropped before. */
    private void open(FormWizard wizard) {
        if (services.database().settle()) {
            if (services.database().isUnsaved()) {
                services.database().revert();
            }
            close();
            wizard.dialog(services.window().getShell()).open();
        }
    }

    private void say(String text) {
        if (getShell() != null && !getShell().isDisposed()) {
            said.setText(text);
            said.requestLayout();
        }
    }
}
