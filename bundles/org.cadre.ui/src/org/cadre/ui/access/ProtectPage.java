/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.nio.CharBuffer;
import java.util.Arrays;

import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.Passphrase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.Verdict;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks whether to protect a new database, and with which account and passphrase. */
@SuppressWarnings("nls")
public final class ProtectPage extends FormPage {

    private Button protect;
    private Text account;
    private Text passphrase;
    private Text again;

    /** A page that begins with protection. */
    public ProtectPage(TaskRunner tasks) {
        super("protect", Messages.Protect_title, Messages.Protect_invitation, tasks);
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
        protect = new Button(page, SWT.CHECK);
        protect.setText(Messages.Protect_box);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(protect);
        protect.addListener(SWT.Selection, event -> check());
        account = text(page, Messages.Protect_account, SWT.NONE);
        account.setText(System.getProperty("user.name", ""));
        passphrase = text(page, Messages.Protect_passphrase, SWT.PASSWORD);
        again = text(page, Messages.Protect_again, SWT.PASSWORD);
        setControl(page);
        check();
    }

    private Text text(Composite page, String label, int style) {
        new Label(page, SWT.NONE).setText(label);
        var field = new Text(page, SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, event -> check());
        return field;
    }

    /** What the first account opens the database with; none without protection. The caller closes it. */
    public Credentials credentials() {
        if (!protect.getSelection()) {
            return Credentials.none();
        }
        var typed = passphrase.getTextChars();
        try {
            return Credentials.passphrase(account.getText(), typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private void check() {
        if (again == null) {
            return;
        }
        for (var field : new Text[] { account, passphrase, again }) {
            field.setEnabled(protect.getSelection());
        }
        show(protect.getSelection() ? verdict() : Verdict.note(Messages.Protect_without));
    }

    private Verdict verdict() {
        if (account.getText().isBlank()) {
            return Verdict.incomplete(Messages.Protect_nameless);
        }
        var judged = Passphrase.judge(CharBuffer.wrap(passphrase.getTextChars()));
        if (!judged.acceptable()) {
            return Verdict.incomplete(judged.text());
        }
        return Arrays.equals(passphrase.getTextChars(), again.getTextChars()) ? Verdict.note(judged.text())
                : Verdict.incomplete(Messages.Protect_different);
    }
}
