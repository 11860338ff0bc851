/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import java.util.Arrays;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Lets the user choose the columns of a table. */
final class ColumnDialog<T> extends Dialog {

    private final TableHead<T> head;
    private CheckboxTableViewer list;

    ColumnDialog(Shell shell, TableHead<T> head) {
        super(shell);
        this.head = head;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Table_columnsTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText(Messages.Table_columnsPrompt);
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(240, 240).applyTo(list.getTable());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(column -> ((Column<?>) column).label()));
        list.setInput(head.columns());
        list.setCheckedElements(head.shownColumns().toArray());
        list.addCheckStateListener(event -> getButton(IDialogConstants.OK_ID)
                .setEnabled(list.getCheckedElements().length > 0));
        return area;
    }

    @Override
    protected void okPressed() {
        var checked = Arrays.asList(list.getCheckedElements());
        head.showOnly(head.columns().stream().filter(checked::contains).toList());
        super.okPressed();
    }
}
