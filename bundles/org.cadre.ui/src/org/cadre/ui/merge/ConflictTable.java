/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.cadre.core.merge.FieldConflict;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The fields that two people changed, one in a row. */
final class ConflictTable {

    private final Composite holder;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;

    ConflictTable(Composite parent, MergeModel model) {
        holder = new Composite(parent, SWT.NONE);
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.Merge_record, 5, FieldConflict::record);
        column(Messages.Merge_field, 3, FieldLabels::of);
        column(Messages.Merge_mine, 4, conflict -> line(conflict.mine()));
        column(Messages.Merge_theirs, 4, conflict -> line(conflict.theirs()));
        column(Messages.Merge_choice, 2, model::choice);
        viewer.setInput(model.conflicts());
    }

    Control control() {
        return holder;
    }

    void setFocus() {
        viewer.getTable().setFocus();
    }

    void select(FieldConflict conflict) {
        viewer.setSelection(new StructuredSelection(conflict), true);
    }

    @SuppressWarnings("unchecked")
    List<FieldConflict> selection() {
        return viewer.getStructuredSelection().toList();
    }

    void onSelect(Consumer<List<FieldConflict>> listener) {
        viewer.addSelectionChangedListener(event -> listener.accept(selection()));
    }

    void refresh() {
        viewer.refresh();
    }

    private void column(String label, int weight, Function<FieldConflict, String> text) {
        var column = new TableViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(label);
        column.setLabelProvider(
                ColumnLabelProvider.createTextProvider(conflict -> text.apply((FieldConflict) conflict)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70, true));
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\\R\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
