/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import java.util.function.BiConsumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Widget;

/**
 * Shares out the width of a table, and tells apart whether a column got another width from that or from the user.
 * The last column always takes what the others leave, so that its width is nobody's wish.
 */
final class ColumnWidths extends TableColumnLayout {

    private BiConsumer<TableColumn, Integer> listener = (column, width) -> { };
    private int[] shared = {};

    /** Calls back with a column and its width in pixels when the user has given it one. */
    void onWish(BiConsumer<TableColumn, Integer> wish) {
        listener = wish;
    }

    @Override
    protected void setColumnWidths(Scrollable table, int[] widths) {
        shared = widths.clone();
        super.setColumnWidths(table, widths);
    }

    /** Systems also report widths that this layout has set, some of them later. */
    @Override
    protected void updateColumnData(Widget widget) {
        var column = (TableColumn) widget;
        if (column.getResizable() && column.getWidth() > 0 && isWish(column)) {
            super.updateColumnData(column);
            listener.accept(column, column.getWidth());
        }
    }

    private static boolean isLast(Table table, TableColumn column) {
        var order = table.getColumnOrder();
        for (var i = order.length - 1; i >= 0; i--) {
            var candidate = table.getColumn(order[i]);
            if (candidate == column || candidate.getWidth() > 0) {
                return candidate == column;
            }
        }
        return false;
    }

    private boolean isWish(TableColumn column) {
        var index = column.getParent().indexOf(column);
        return index < shared.length && shared[index] != column.getWidth() && !isLast(column.getParent(), column);
    }
}
