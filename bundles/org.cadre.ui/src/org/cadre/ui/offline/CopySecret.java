/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.offline;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;

import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.Passphrase;
import org.cadre.ui.wizards.Verdict;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields for the passphrase of a protected copy. Takes two columns. */
final class CopySecret {

    private static final int WIDTH = 400;

    private final Text account;
    private final Text passphrase;
    private final Optional<Text> again;
    private final Runnable changed;

    private CopySecret(Composite page, String explanation, String name, boolean twice, Runnable changed) {
        this.changed = changed;
        var text = new Label(page, SWT.WRAP);
        text.setText(explanation);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 8)
                .applyTo(text);
        account = field(page, Messages.Secret_account, SWT.NONE);
        account.setText(name);
        passphrase = field(page, Messages.Secret_passphrase, SWT.PASSWORD);
        again = twice ? Optional.of(field(page, Messages.Secret_again, SWT.PASSWORD)) : Optional.empty();
    }

    /**
     * Fields for a passphrase that a new copy is to have.
     *
     * @param database what to call the database, which is protected
     * @param name the account that works in it
     * @param changed runs after every change
     */
    static CopySecret chosen(Composite page, String database, String name, Runnable changed) {
        return new CopySecret(page, NLS.bind(Messages.Secret_choose, database), name, true, changed);
    }

    /** Fields for the passphrase that a copy has; they may stay empty for one that is not protected. */
    static CopySecret asked(Composite page, String name, Runnable changed) {
        return new CopySecret(page, Messages.Secret_ask, name, false, changed);
    }

    /** How the fields stand. */
    Verdict verdict() {
        if (account.getText().isBlank()) {
            return Verdict.incomplete(Messages.Secret_nameless);
        }
        if (again.isEmpty()) {
            return Verdict.good();
        }
        var judged = Passphrase.judge(CharBuffer.wrap(passphrase.getTextChars()));
        if (!judged.acceptable()) {
            return Verdict.incomplete(judged.text());
        }
        return Arrays.equals(passphrase.getTextChars(), again.get().getTextChars()) ? Verdict.good()
                : Verdict.incomplete(Messages.Secret_different);
    }

    /** What opens the copy; none if no passphrase was typed. The caller closes it. */
    Credentials credentials() {
        var typed = passphrase.getTextChars();
        try {
            return typed.length == 0 ? Credentials.none()
                    : Credentials.passphrase(account.getText().strip(), typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private Text field(Composite page, String label, int style) {
        new Label(page, SWT.NONE).setText(label);
        var field = new Text(page, SWT.SINGLE | SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, event -> changed.run());
        return field;
    }
}
