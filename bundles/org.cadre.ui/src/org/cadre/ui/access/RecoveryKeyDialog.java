/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cadre.core.access.keys.RecoveryKey;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows a new recovery key once, lets it be printed and saved, and closes when the user says that it is kept. */
@SuppressWarnings("nls")
final class RecoveryKeyDialog extends TitleAreaDialog {

    private static final int PRINT = IDialogConstants.CLIENT_ID;
    private static final int SAVE = PRINT + 1;
    private static final int ROW = 5;

    private final RecoveryKey key;
    private final String database;
    private final String account;
    private Button kept;

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
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).applyTo(form);
        var shown = new Text(form, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER);
        shown.setText(rows(shown.getLineDelimiter()));
        shown.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(shown);
        kept = new Button(form, SWT.CHECK);
        kept.setText(Messages.Recovery_kept);
        kept.addListener(SWT.Selection, event -> getButton(IDialogConstants.OK_ID).setEnabled(kept.getSelection()));
        return area;
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
        createButton(parent, PRINT, Messages.Recovery_printButton, false);
        createButton(parent, SAVE, Messages.Recovery_save, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case PRINT -> print();
            case SAVE -> save();
            default -> super.buttonPressed(button);
        }
    }

    private void print() {
        var chosen = new PrintDialog(getShell()).open();
        if (chosen != null) {
            var page = new PrintedPage(Messages.Recovery_title, text("\n"));
            if (page.print(chosen)) {
                setErrorMessage(null);
                setMessage(Messages.Recovery_printed);
            } else {
                setErrorMessage(NLS.bind(Messages.Recovery_unprinted, chosen.name));
            }
        }
    }

    private String text(String lineBreak) {
        return NLS.bind(Messages.Recovery_text, new Object[] { database, account, lineBreak, rows(lineBreak) });
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
            Files.writeString(Path.of(chosen), text(System.lineSeparator()) + System.lineSeparator());
            setErrorMessage(null);
            setMessage(NLS.bind(Messages.Recovery_saved, chosen));
        } catch (IOException e) {
            setErrorMessage(NLS.bind(Messages.Recovery_unsaved, chosen, e.getMessage()));
        }
    }

    /** The key is shown once; the dialog closes when the user has said that it is kept. */
    @Override
    protected void handleShellCloseEvent() {
        kept.setFocus();
    }

    @Override
    protected void cancelPressed() {
        kept.setFocus();
    }
}
