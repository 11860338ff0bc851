/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import java.util.List;
import java.util.Optional;

import org.cadre.model.Element;
import org.cadre.ui.Elements;
import org.cadre.ui.Messages;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Lets the user pick elements from a list that is filtered as she types. */
public final class ElementPicker extends Dialog {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 360;

    private final String title;
    private final List<Row> rows;
    private final Elements elements;
    private DataTable<Row> table;
    private List<Row> picked = List.of();

    private record Row(Element element, String label) {
    }

    /** Offers those candidates. */
    public ElementPicker(Shell shell, String title, List<? extends Element> candidates, Elements elements) {
        super(shell);
        this.title = title;
        this.elements = elements;
        rows = candidates.stream().map(element -> new Row(element, elements.label(element))).toList();
    }

    /** Opens the dialog; empty if the user canceled. */
    public Optional<Element> pick() {
        return pickSeveral().stream().findFirst();
    }

    /** Opens the dialog; empty if the user canceled. */
    public List<Element> pickSeveral() {
        return open() == OK ? picked.stream().map(Row::element).toList() : List.of();
    }

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
        table = new DataTable<>(area, "picker", SWT.MULTI | SWT.BORDER, List.of( //$NON-NLS-1$
                Column.<Row> text("name", Messages.Form_pickName, 40, Row::label) //$NON-NLS-1$
                        .withIcon(row -> elements.icon(row.element()))));
        table.setEmptyText(Messages.Form_pickEmpty);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.control());
        table.setRows(rows);
        table.onOpen(row -> okPressed());
        table.viewer().addSelectionChangedListener(event -> enableOk());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        enableOk();
        table.focusFilter();
    }

    @Override
    protected void okPressed() {
        picked = table.selection();
        super.okPressed();
    }

    private void enableOk() {
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!table.selection().isEmpty());
        }
    }
}
