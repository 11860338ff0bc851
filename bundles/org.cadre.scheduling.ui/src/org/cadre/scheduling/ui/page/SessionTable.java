/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.page;

import java.util.Comparator;
import java.util.List;

import org.cadre.scheduling.ui.Messages;
import org.cadre.scheduling.ui.state.SessionRow;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The sessions of a term as a table. */
final class SessionTable {

    private static final String ID = "org.cadre.scheduling.ui.sessions"; //$NON-NLS-1$

    private final DataTable<SessionRow> table;

    SessionTable(Composite parent, ProgramPageSite site) {
        table = new DataTable<>(parent, ID, SWT.MULTI, columns());
        table.identifyBy(SessionRow::session);
        table.orderByFirst();
        table.onOpen(row -> Opened.session(row.session(), site));
        ContextMenus.register(table, site);
    }

    Control control() {
        return table.control();
    }

    void setFocus() {
        table.setFocus();
    }

    ISelectionProvider selection() {
        return table.viewer();
    }

    /** @param narrow whether the user sees some sessions only */
    void show(List<SessionRow> rows, boolean narrow) {
        table.setEmptyText(narrow ? Messages.Table_filtered : Messages.Table_empty);
        table.setRows(rows);
    }

    @SuppressWarnings("nls")
    private static List<Column<SessionRow>> columns() {
        return List.of(
                Column.<SessionRow> text("date", Messages.Column_date, 13, SessionRow::date)
                        .orderedBy(Comparator.comparing(SessionRow::start)),
                Column.<SessionRow> text("time", Messages.Column_time, 18, SessionRow::time)
                        .orderedBy(Comparator.comparing(row -> row.start().toLocalTime())),
                Column.text("who", Messages.Column_who, 30, SessionRow::who),
                Column.text("place", Messages.Column_place, 14, SessionRow::place),
                Column.text("cover", Messages.Column_cover, 18, SessionRow::cover),
                Column.text("status", Messages.Column_status, 14, SessionRow::status),
                Column.text("series", Messages.Column_series, 18, SessionRow::series),
                Column.<SessionRow> number("minutes", Messages.Column_minutes, 8, SessionRow::minutes)
                .hidden());
    }
}
