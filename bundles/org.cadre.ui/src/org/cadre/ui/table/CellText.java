/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

/** Text and icon of the cells of one column. */
final class CellText<T> extends ColumnLabelProvider {

    private final Column<T> column;

    CellText(Column<T> column) {
        this.column = column;
    }

    @Override
    @SuppressWarnings("unchecked")
    public String getText(Object row) {
        return column.text().apply((T) row);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Image getImage(Object row) {
        return column.icon().apply((T) row);
    }
}
