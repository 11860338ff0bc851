/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;

import org.cadre.core.access.keys.RecoveryKey;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Shows a new recovery key once, lets it be saved, and has one of its groups typed to confirm that it is
 * kept.
 */
@SuppressWarnings("nls")
final class RecoveryKeyDialog extends TitleAreaDialog {

    private static final int SAVE = IDialogConstants.CLIENT_ID;
    private static final int ROW = 5;

    private final RecoveryKey key;
    private final String database;
    private final String account;
    private final int asked = new SecureRandom().nextInt(RecoveryKey.GROUPS);
    private Text typed;

    RecoveryKeyDialog(Shell parent, RecoveryKey key, String database, String account) {
        super(parent);
        this.key = key;
        this.database = database;
        this.account = account;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Recovery_title);
    }

    @Override
    public void create() {
        super.create();
        setTitle(Messages.Recovery_title);
        setMessage(Messages.Recovery_message);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(form);
        var shown = new Text(form, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER);
        shown.setText(rows(shown.getLineDelimiter()));
        shown.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(shown);
        new Label(form, SWT.NONE).setText(NLS.bind(Messages.Recovery_confirm, asked + 1));
        typed = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
        typed.addListener(SWT.Modify, event -> check());
        return area;
    }

    private void check() {
        var text = typed.getText().strip().toUpperCase(Locale.ROOT);
        var fits = text.equals(key.groups().get(asked));
        setErrorMessage(fits || text.length() < ROW ? null : NLS.bind(Messages.Recovery_wrongGroup, asked + 1));
        getButton(IDialogConstants.OK_ID).setEnabled(fits);
    }

    private String rows(String lineBreak) {
        var text = new StringBuilder();
        var groups = key.groups();
        for (int at = 0; at < groups.size(); at++) {
            text.append(at == 0 ? "" : at % ROW == 0 ? lineBreak : "-").append(groups.get(at));
        }
        return text.toString();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SAVE, Messages.Recovery_save, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == SAVE) {
            save();
        } else {
            super.buttonPressed(button);
        }
    }

    private void save() {
        var chooser = new FileDialog(getShell(), SWT.SAVE);
        chooser.setOverwrite(true);
        chooser.setFileName("recovery-key.txt");
        var chosen = chooser.open();
        if (chosen == null) {
            return;
        }
        try {
            var lineBreak = System.lineSeparator();
            Files.writeString(Path.of(chosen), NLS.bind(Messages.Recovery_text,
                    new Object[] { database, account, lineBreak, rows(lineBreak) }) + lineBreak);
            setMessage(NLS.bind(Messages.Recovery_saved, chosen));
        } catch (IOException e) {
            setErrorMessage(NLS.bind(Messages.Recovery_unsaved, chosen, e.getMessage()));
        }
    }

    /** The key is shown once; only typing a group of it closes the dialog. */
    @Override
    protected void handleShellCloseEvent() {
        typed.setFocus();
    }

    @Override
    protected void cancelPressed() {
        typed.setFocus();
    }
}
