/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A table as every list of Cadre has it: filtered as the user types, sorted by a click on a heading, with
 * columns to choose, copied as text, exported as CSV, and with a text that says what to do while it is
 * empty. Large tables stay quick because only visible rows exist and arranging happens in the background;
 * therefore rows should be immutable.
 *
 * @param <T> the type of the rows
 */
public final class DataTable<T> {

    private final Composite root;
    private final FilterBar bar;
    private final TableBody<T> body;
    private final Arranger<T> arranger;
    private final TableActions<T> actions;
    private Function<T, ?> key = Function.identity();
    private boolean staying;

    /**
     * Creates an empty table.
     *
     * @param parent where it goes
     * @param id stable name under which the user's choices of columns and order are remembered
     * @param style SWT.SINGLE, or SWT.MULTI for several rows at once
     * @param columns its columns, the most telling first
     */
    public DataTable(Composite parent, String id, int style, List<Column<T>> columns) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);

        bar = new FilterBar(root, this::arrange, this::setFocus);
        body = new TableBody<>(root, style, columns, new TableSettings(id), this::arrange);
        arranger = new Arranger<>(columns, this::show);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body.control());
        actions = new TableActions<>(this, body);
        actions.install(bar.toolBar());
    }

    /** The text while there are no rows at all: what this list is for and what to do next. */
    public void setEmptyText(String text) {
        body.setEmptyText(text);
    }

    /**
     * What makes two rows the same one after the table got new rows, so that the selection stays; equality
     * otherwise.
     */
    public void identifyBy(Function<T, ?> identity) {
        key = identity;
    }

    /** Orders the rows by the first column as long as the user chooses nothing else. */
    public void orderByFirst() {
        body.head().orderByFirst();
    }

    /** Shows other rows; filter, order, selection and place stay. */
    public void setRows(List<T> rows) {
        staying = true;
        arranger.setRows(rows);
        arrange();
    }

    /** Filters as if the user had typed that. */
    public void setFilter(String text) {
        bar.setText(text);
        arrange();
    }

    /** Calls back when the user opens a row, by double click or Enter. */
    public void onOpen(Consumer<T> opener) {
        viewer().addOpenListener(event -> selection().stream().findFirst().ifPresent(opener));
    }

    /** Lets a part put its own entries at the top of the context menu, each time it opens. */
    public void onMenu(Consumer<IMenuManager> filler) {
        actions.setFiller(filler);
    }

    /** The selected rows. */
    @SuppressWarnings("unchecked")
    public List<T> selection() {
        return viewer().getStructuredSelection().toList();
    }

    /** Selects a row and brings it into view; does nothing if the filter hides it. */
    public void select(T row) {
        body.select(List.of(key.apply(row)), key);
    }

    /** The rows that are visible under the present filter, in the present order. */
    public List<T> visibleRows() {
        return body.rows();
    }

    /** The viewer, as selection provider and for context menus. */
    public TableViewer viewer() {
        return body.viewer();
    }

    /** The whole of it. */
    public Control control() {
        return root;
    }

    /** Lets the user type a filter. */
    public void focusFilter() {
        bar.focus();
    }

    /** Puts the focus into the rows. */
    public void setFocus() {
        body.setFocus();
    }

    private void arrange() {
        arranger.arrange(bar.text(), body.sortColumn(), body.descending());
    }

    private void show(List<T> rows, int total) {
        if (root.isDisposed()) {
            return;
        }
        var selected = selection().stream().<Object> map(key).filter(Objects::nonNull).toList();
        var top = staying ? body.top().<Object> map(key) : Optional.empty();
        staying = false;
        body.show(rows, total == 0, bar.text());
        body.select(selected, key);
        top.ifPresent(row -> body.scrollTo(row, key));
        bar.showCount(rows.size(), total);
    }
}
