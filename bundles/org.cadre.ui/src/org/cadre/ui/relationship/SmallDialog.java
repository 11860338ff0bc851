/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A small form of two columns with one button that does it. Control and Enter does it too, from every field. */
abstract class SmallDialog extends Dialog {

    private final String title;
    private final String action;

    SmallDialog(Shell shell, String title, String action) {
        super(shell);
        this.title = title;
        this.action = action;
    }

    /** Adds the fields. */
    protected abstract void createFields(Composite grid);

    /** Keeps what was typed, before the fields are gone. */
    protected abstract void accept();

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        createFields(grid);
        for (var field : grid.getChildren()) {
            field.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                    event.doit = false;
                    okPressed();
                }
            });
        }
        return area;
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        return super.createButton(parent, id, id == IDialogConstants.OK_ID ? action : label, isDefault);
    }

    @Override
    protected void okPressed() {
        accept();
        super.okPressed();
    }

    static void label(Composite grid, String text) {
        var label = new Label(grid, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    static Combo combo(Composite grid, String name, String... items) {
        label(grid, name);
        var combo = new Combo(grid, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }
}
