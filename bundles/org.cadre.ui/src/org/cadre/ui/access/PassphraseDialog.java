/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;

import org.cadre.core.access.keys.Passphrase;
import org.cadre.core.access.keys.Secret;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a new passphrase, twice. */
final class PassphraseDialog extends TitleAreaDialog {

    private final String message;
    private Text passphrase;
    private Text again;
    private Secret secret;

    PassphraseDialog(Shell parent) {
        this(parent, Messages.Change_message);
    }

    /** Asks with a sentence of the caller's. */
    PassphraseDialog(Shell parent, String message) {
        super(parent);
        this.message = message;
        setHelpAvailable(false);
    }

    /** Asks; the caller closes the secret. Empty if the user canceled. */
    Optional<Secret> ask() {
        open();
        return Optional.ofNullable(secret);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Change_title);
    }

    @Override
    public void create() {
        super.create();
        setTitle(Messages.Change_title);
        check();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(form);
        passphrase = text(form, Messages.Change_new);
        again = text(form, Messages.Change_again);
        return area;
    }

    private Text text(Composite form, String label) {
        new Label(form, SWT.NONE).setText(label);
        var field = new Text(form, SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, event -> check());
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Change_button, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void check() {
        var judged = Passphrase.judge(CharBuffer.wrap(passphrase.getTextChars()));
        var same = Arrays.equals(passphrase.getTextChars(), again.getTextChars());
        var text = judged.acceptable() && !same ? Messages.Change_different : judged.text();
        setMessage(passphrase.getCharCount() == 0 ? message : text);
        getButton(IDialogConstants.OK_ID).setEnabled(judged.acceptable() && same);
    }

    @Override
    protected void okPressed() {
        secret = Secret.passphrase(passphrase.getTextChars());
        super.okPressed();
    }
}
