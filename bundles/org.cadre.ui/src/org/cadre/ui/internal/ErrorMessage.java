/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import org.cadre.ui.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IconAndMessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Tells what could not be done; Details opens what support may want to know. */
final class ErrorMessage extends IconAndMessageDialog {

    private static final int HEIGHT = 120;

    private final IStatus status;
    private Text details;

    ErrorMessage(Shell parent, IStatus status) {
        super(parent);
        this.status = status;
        message = status.getMessage();
        setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Errors_title);
    }

    @Override
    protected Image getImage() {
        return status.getSeverity() == IStatus.ERROR ? getErrorImage() : getWarningImage();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        return createMessageArea(parent);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
        createButton(parent, IDialogConstants.DETAILS_ID, IDialogConstants.SHOW_DETAILS_LABEL, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.DETAILS_ID) {
            toggleDetails();
        } else {
            super.buttonPressed(id);
        }
    }

    private void toggleDetails() {
        var shell = getShell();
        var before = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        if (details == null) {
            details = new Text((Composite) getContents(), SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
            details.setText(SupportDetails.of(status));
            GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(details);
        } else {
            details.dispose();
            details = null;
        }
        getButton(IDialogConstants.DETAILS_ID).setText(details == null ? IDialogConstants.SHOW_DETAILS_LABEL
                : IDialogConstants.HIDE_DETAILS_LABEL);
        shell.setSize(shell.getSize().x, shell.getSize().y + shell.computeSize(SWT.DEFAULT, SWT.DEFAULT).y - before);
    }
}
