/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cadre.ui.Messages;
import org.cadre.ui.table.Column;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * A short table on a form, of records that belong to what the form shows, with buttons to add, change and remove.
 *
 * @param <E> the type of the records
 */
public final class RecordTable<E> {

    private static final int ROWS = 5;

    private final TableViewer viewer;
    private final Button add;
    private final Button edit;
    private final Button remove;
    private Consumer<E> editor = record -> { };
    private Consumer<E> remover = record -> { };
    private Runnable adder = () -> { };
    private boolean writable = true;

    /** Creates an empty table that spans the columns of its parent. */
    public RecordTable(Composite parent, List<Column<E>> columns) {
        var line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        viewer = createViewer(line, columns);
        var buttons = new Composite(line, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        add = button(buttons, Messages.Form_add, () -> adder.run());
        edit = button(buttons, Messages.Form_edit, () -> act(editor));
        remove = button(buttons, Messages.Form_remove, () -> act(remover));
        viewer.addSelectionChangedListener(event -> enable());
        viewer.addOpenListener(event -> act(editor));
        enable();
    }

    /** Sets what the button says that adds a record, where that has a name of its own. */
    public void setAddLabel(String label) {
        add.setText(label);
    }

    /** Takes the button away that changes a record, where records are only added and removed. */
    public void withoutEdit() {
        edit.setVisible(false);
        ((GridData) edit.getLayoutData()).exclude = true;
    }

    /** Sets whether whoever works may add, change and remove records. */
    public void setWritable(boolean may) {
        writable = may;
        enable();
    }

    /** What the buttons do. */
    public void onActions(Runnable add, Consumer<E> change, Consumer<E> delete) {
        adder = add;
        editor = change;
        remover = delete;
    }

    /** Shows other records. */
    public void show(List<E> records) {
        var top = viewer.getTable().getTopIndex();
        viewer.setInput(records.toArray());
        viewer.getTable().setTopIndex(top);
        enable();
    }

    private TableViewer createViewer(Composite parent, List<Column<E>> columns) {
        var holder = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        var table = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        columns.forEach(column -> add(table, layout, column));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height(table)).applyTo(holder);
        table.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.DEL) {
                act(remover);
            }
        }));
        return table;
    }

    private static int height(TableViewer table) {
        return table.getTable().getItemHeight() * ROWS + table.getTable().getHeaderHeight();
    }

    @SuppressWarnings("unchecked")
    private void add(TableViewer table, TableColumnLayout layout, Column<E> column) {
        var added = new TableViewerColumn(table, column.numeric() ? SWT.TRAIL : SWT.LEAD);
        added.getColumn().setText(column.label());
        added.setLabelProvider(ColumnLabelProvider.createTextProvider(record -> column.text().apply((E) record)));
        layout.setColumnData(added.getColumn(), new ColumnWeightData(column.width(), column.width() * 4, true));
    }

    private Button button(Composite parent, String label, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(label);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private void act(Consumer<E> action) {
        selected().filter(record -> writable).ifPresent(action);
    }

    private void enable() {
        add.setEnabled(writable);
        edit.setEnabled(writable && selected().isPresent());
        remove.setEnabled(writable && selected().isPresent());
    }

    @SuppressWarnings("unchecked")
    private Optional<E> selected() {
        return Optional.ofNullable((E) viewer.getStructuredSelection().getFirstElement());
    }
}
