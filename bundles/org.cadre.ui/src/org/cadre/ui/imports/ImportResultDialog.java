/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.ui.Messages;
import org.cadre.ui.wizards.Choosers;
import org.cadre.ui.wizards.FileKind;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IconAndMessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Tells what an import did, and lets the user take it back as a whole. */
public final class ImportResultDialog extends IconAndMessageDialog {

    private static final int UNDO = IDialogConstants.CLIENT_ID;
    private static final int SAVE = IDialogConstants.CLIENT_ID + 1;

    private final ImportResult result;
    private final ImportServices services;
    private final Runnable undo;

    /**
     * Creates the dialog.
     *
     * @param undo takes the import back
     */
    public ImportResultDialog(Shell parent, ImportResult result, ImportServices services, Runnable undo) {
        super(parent);
        this.result = result;
        this.services = services;
        this.undo = undo;
        this.message = result.text();
        setShellStyle(SWT.DIALOG_TRIM | SWT.MODELESS | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.ImportResult_title);
    }

    @Override
    protected Image getImage() {
        return getInfoImage();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        return createMessageArea(parent);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, UNDO, Messages.ImportResult_undo, false);
        if (result.preview().hasRejections()) {
            createButton(parent, SAVE, Messages.Rejects_save, false);
        }
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case SAVE -> saveRejected();
            case UNDO -> {
                close();
                undo.run();
            }
            default -> close();
        }
    }

    private void saveRejected() {
        Choosers.saveFile(getShell(), Messages.Rejects_title, FileKind.CSV, Messages.Rejects_name)
                .ifPresent(file -> services.tasks().start(Messages.Rejects_title, monitor -> write(file),
                        saved -> getButton(SAVE).setEnabled(false)));
    }

    private Path write(Path file) throws CadreException {
        result.preview().preview().writeRejects(file);
        return file;
    }
}
