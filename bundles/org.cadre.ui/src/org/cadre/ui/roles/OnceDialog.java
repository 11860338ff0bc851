/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows a first passphrase, this once, to be copied or written down. */
final class OnceDialog extends Dialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int WIDTH = 420;

    private final String account;
    private final String passphrase;
    private Text shown;

    OnceDialog(Shell parent, String account, String passphrase) {
        super(parent);
        this.account = account;
        this.passphrase = passphrase;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Once_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var label = new Label(area, SWT.WRAP);
        label.setText(NLS.bind(Messages.Once_text, account));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        shown = new Text(area, SWT.BORDER | SWT.READ_ONLY);
        shown.setFont(JFaceResources.getTextFont());
        shown.setText(passphrase);
        shown.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(shown);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Messages.Once_copy, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == COPY) {
            shown.selectAll();
            shown.copy();
        } else {
            super.buttonPressed(id);
        }
    }
}
