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

/** Asks whether to protect a database, and with which account and passphrase. */
@SuppressWarnings("nls")
public class ProtectPage extends FormPage {

    private static final int WIDTH = 480;

    private final boolean optional;
    private Button protect;
    private Text account;
    private Text passphrase;
    private Text again;

    /** A page that leaves the choice. */
    public ProtectPage(TaskRunner tasks) {
        this(tasks, true);
    }

    /**
     * @param optional whether there is a choice
     */
    ProtectPage(TaskRunner tasks, boolean optional) {
        super("protect", Messages.Protect_title, Messages.Protect_invitation, tasks);
        this.optional = optional;
    }

    @Override
    public final void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
        text(page, Messages.Protect_text);
        if (optional) {
            protect = check(page, Messages.Protect_box);
            protect.addListener(SWT.Selection, event -> chosen());
        }
        account = field(page, Messages.Protect_account, SWT.NONE);
        account.setText(System.getProperty("user.name", ""));
        passphrase = field(page, Messages.Protect_passphrase, SWT.PASSWORD);
        again = field(page, Messages.Protect_again, SWT.PASSWORD);
        addTo(page);
        setControl(page);
        check();
    }

    /** Adds what else there is to choose; the page has two columns. */
    void addTo(Composite page) {
        // nothing else
    }

    /** Adds a check box over both columns. */
    static Button check(Composite page, String text) {
        var box = new Button(page, SWT.CHECK);
        box.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(box);
        return box;
    }

    private static void text(Composite page, String text) {
        var label = new Label(page, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private Text field(Composite page, String label, int style) {
        new Label(page, SWT.NONE).setText(label);
        var field = new Text(page, SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, event -> check());
        return field;
    }

    private void chosen() {
        check();
        if (isWanted()) {
            passphrase.setFocus();
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            (isWanted() ? passphrase : protect).setFocus();
        }
    }

    private boolean isWanted() {
        return protect == null || protect.getSelection();
    }

    /** What the first account opens the database with; none without protection. The caller closes it. */
    public final Credentials credentials() {
        if (!isWanted()) {
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
            field.setEnabled(isWanted());
        }
        show(isWanted() ? verdict() : Verdict.warning(Messages.Protect_without));
    }

    private Verdict verdict() {
        if (account.getText().isBlank()) {
            return Verdict.incomplete(Messages.Protect_nameless);
        }
        if (passphrase.getCharCount() == 0) {
            return Verdict.incomplete("");
        }
        var judged = Passphrase.judge(CharBuffer.wrap(passphrase.getTextChars()));
        if (!judged.acceptable()) {
            return Verdict.incomplete(judged.text());
        }
        if (again.getCharCount() == 0) {
            return Verdict.incomplete(Messages.Protect_repeat);
        }
        return Arrays.equals(passphrase.getTextChars(), again.getTextChars()) ? Verdict.note(judged.text())
                : Verdict.incomplete(Messages.Protect_different);
    }
}
