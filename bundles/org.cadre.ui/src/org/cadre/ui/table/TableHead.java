/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.TableColumn;

/** The columns of a {@link DataTable}: which are shown, and by which the rows are ordered. */
final class TableHead<T> {

    private final TableViewer viewer;
    private final ColumnWidths layout;
    private final List<Column<T>> columns;
    private final List<TableColumn> widgets = new ArrayList<>();
    private final TableSettings settings;
    private final Runnable onSort;

    TableHead(TableViewer viewer, ColumnWidths layout, List<Column<T>> columns, TableSettings settings,
            Runnable onSort) {
        this.viewer = viewer;
        this.layout = layout;
        this.columns = List.copyOf(columns);
        this.settings = settings;
        this.onSort = onSort;
        columns.forEach(this::add);
        restoreOrder();
        layout.onWish((widget, pixels) -> settings.setWidth(columns.get(widgets.indexOf(widget)), pixels));
    }

    List<Column<T>> columns() {
        return columns;
    }

    List<Column<T>> shownColumns() {
        return columns.stream().filter(settings::isShown).toList();
    }

    /** Shows exactly those columns, also next time. */
    void showOnly(List<Column<T>> shown) {
        columns.forEach(column -> settings.setShown(column, shown.contains(column)));
        for (int i = 0; i < columns.size(); i++) {
            applyWidth(columns.get(i), widgets.get(i));
        }
        viewer.getTable().getParent().layout(true, true);
    }

    /** Orders by the first column unless the user chose otherwise before. */
    void orderByFirst() {
        if (!settings.isOrdered()) {
            order(widgets.getFirst(), SWT.UP);
        }
    }

    /** The column by which rows are ordered; null for the order they came in. */
    Column<T> sortColumn() {
        var index = widgets.indexOf(viewer.getTable().getSortColumn());
        return index < 0 ? null : columns.get(index);
    }

    boolean descending() {
        return viewer.getTable().getSortDirection() == SWT.DOWN;
    }

    private void add(Column<T> column) {
        var viewerColumn = new TableViewerColumn(viewer, column.alignment());
        var widget = viewerColumn.getColumn();
        widget.setText(column.label());
        widget.setMoveable(true);
        viewerColumn.setLabelProvider(new CellText<>(column));
        widgets.add(widget);
        applyWidth(column, widget);
        widget.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(widget)));
    }

    private void applyWidth(Column<T> column, TableColumn widget) {
        var shown = settings.isShown(column);
        layout.setColumnData(widget, shown ? width(column) : new ColumnPixelData(0, false));
        if (!shown) {
            widget.setWidth(0);
        }
    }

    /** The width that the user gave the column; a share of what there is if she gave it none. */
    private ColumnLayoutData width(Column<T> column) {
        var wished = settings.width(column);
        var pixels = new PixelConverter(viewer.getTable()).convertWidthInCharsToPixels(column.width() + 2);
        return wished > 0 ? new ColumnPixelData(wished, true) : new ColumnWeightData(column.width(), pixels, true);
    }

    private void restoreOrder() {
        for (int i = 0; i < columns.size(); i++) {
            if (settings.sortsBy(columns.get(i))) {
                viewer.getTable().setSortColumn(widgets.get(i));
                viewer.getTable().setSortDirection(settings.descending() ? SWT.DOWN : SWT.UP);
            }
        }
    }

    /** A first click orders upward, a second one downward, a third one as the rows came. */
    private void sortBy(TableColumn widget) {
        var table = viewer.getTable();
        if (table.getSortColumn() != widget) {
            order(widget, SWT.UP);
        } else if (table.getSortDirection() == SWT.UP) {
            order(widget, SWT.DOWN);
        } else {
            order(null, SWT.NONE);
        }
        settings.setOrder(sortColumn(), descending());
        onSort.run();
    }

    private void order(TableColumn widget, int direction) {
        viewer.getTable().setSortColumn(widget);
        viewer.getTable().setSortDirection(direction);
    }
}
