/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The rows of a {@link DataTable}, or the text that stands in their place. */
final class TableBody<T> implements ILazyContentProvider {

    /**
     * Native tables take a second for 100,000 rows even where they are virtual; nobody scrolls through so
     * many.
     */
    static final int MOST = 10_000;

    private final Composite root;
    private final StackLayout stack = new StackLayout();
    private final EmptyText empty;
    private final TableViewer viewer;
    private final TableHead<T> head;
    private String emptyText = ""; //$NON-NLS-1$
    private List<T> rows = List.of();

    TableBody(Composite parent, int style, List<Column<T>> columns, TableSettings settings, Runnable onSort) {
        root = new Composite(parent, SWT.NONE);
        root.setLayout(stack);
        var holder = new Composite(root, SWT.NONE);
        var layout = new ColumnWidths();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, style | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(this);
        head = new TableHead<>(viewer, layout, columns, settings, onSort);
        viewer.setInput(root);
        empty = new EmptyText(root);
        stack.topControl = holder;
    }

    Control control() {
        return root;
    }

    TableViewer viewer() {
        return viewer;
    }

    TableHead<T> head() {
        return head;
    }

    List<T> rows() {
        return rows;
    }

    Column<T> sortColumn() {
        return head.sortColumn();
    }

    boolean descending() {
        return head.descending();
    }

    void setEmptyText(String text) {
        emptyText = text;
        if (rows.isEmpty()) {
            empty.setText(text);
        }
    }

    void show(List<T> shown, boolean noneAtAll, String filter) {
        var count = Math.min(shown.size(), MOST);
        rows = shown;
        if (count == viewer.getTable().getItemCount()) {
            // emptying a native table takes far longer than reading again what is seen
            viewer.getTable().clearAll();
        } else {
            viewer.setItemCount(0);
            viewer.setItemCount(count);
        }
        empty.setText(noneAtAll ? emptyText : NLS.bind(Messages.Table_noMatch, filter));
        stack.topControl = rows.isEmpty() ? empty.control() : viewer.getTable().getParent();
        root.layout();
    }

    /** The row that is at the top while the user has scrolled; empty at the head of the table. */
    Optional<T> top() {
        var top = viewer.getTable().getTopIndex();
        return top > 0 && top < rows.size() ? Optional.of(rows.get(top)) : Optional.empty();
    }

    /** Scrolls so that the row with that key is at the top, if it is there. */
    void scrollTo(Object wanted, Function<T, ?> key) {
        for (int i = 0; i < rows.size(); i++) {
            if (wanted.equals(key.apply(rows.get(i)))) {
                viewer.getTable().setTopIndex(i);
                return;
            }
        }
    }

    /** Selects the rows with those keys. */
    void select(List<?> keys, Function<T, ?> key) {
        if (keys.isEmpty()) {
            viewer.getTable().deselectAll();
            return;
        }
        var wanted = new HashSet<Object>(keys);
        var found = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            if (wanted.contains(key.apply(rows.get(i)))) {
                found.add(i);
            }
        }
        viewer.getTable().setSelection(found.stream().mapToInt(Integer::intValue).toArray());
        viewer.setSelection(viewer.getSelection());
    }

    void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void updateElement(int index) {
        if (index < rows.size()) {
            viewer.replace(rows.get(index), index);
        }
    }
}
