/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.util.Optional;

import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.OwnSecrets;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.task.Task;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.FormWizard;
import org.cadre.ui.wizards.Verdict;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Takes the encryption of the open database away, for whoever knows the passphrase. */
@SuppressWarnings("nls")
final class UnprotectWizard extends FormWizard {

    private final ProtectionServices services;
    private final Page page;

    UnprotectWizard(ProtectionServices services) {
        super(Messages.Unprotect_title, Messages.Unprotect_finish);
        this.services = services;
        this.page = new Page(services);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        if (services.database().isUnsaved()) {
            page.refuse(Messages.Protect_unsaved);
            return false;
        }
        return page.isRightPassphrase() && new ProtectionSwitch(services, page).run(Credentials.none());
    }

    /** Asks for the passphrase. */
    private static final class Page extends FormPage implements Attempts {

        private static final int WIDTH = 480;

        private final ProtectionServices services;
        private Text passphrase;

        Page(ProtectionServices services) {
            super("unprotect", Messages.Unprotect_title, Messages.Unprotect_invitation, services.tasks());
            this.services = services;
        }

        @Override
        public void createControl(Composite parent) {
            var page = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
            var label = new Label(page, SWT.WRAP);
            label.setText(Messages.Unprotect_text);
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
            new Label(page, SWT.NONE).setText(Messages.Protect_passphrase);
            passphrase = new Text(page, SWT.BORDER | SWT.PASSWORD);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(passphrase);
            passphrase.addListener(SWT.Modify, event -> check());
            setControl(page);
            check();
        }

        @Override
        public void setVisible(boolean visible) {
            super.setVisible(visible);
            passphrase.setFocus();
        }

        private void check() {
            show(passphrase.getCharCount() == 0 ? Verdict.incomplete("") : Verdict.good());
        }

        void refuse(String why) {
            showFailure(Status.error(why));
        }

        boolean isRightPassphrase() {
            var store = services.database().session().orElseThrow().work().store();
            var secret = Secret.passphrase(passphrase.getTextChars());
            var right = attempt(monitor -> {
                try (secret) {
                    return new OwnSecrets(store).opens(secret);
                }
            });
            if (right.filter(known -> !known).isPresent()) {
                refuse(Messages.Unprotect_wrong);
                passphrase.setText("");
                passphrase.setFocus();
                refuse(Messages.Unprotect_wrong);
            }
            return right.orElse(false);
        }

        @Override
        public <T> Optional<T> attempt(Task<T> task) {
            return run(task);
        }
    }
}
