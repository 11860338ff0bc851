/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cadre.core.text.Decimals;
import org.cadre.scheduling.desk.LedgerKind;
import org.cadre.scheduling.desk.LedgerSheet;
import org.cadre.scheduling.ui.state.Times;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The rows of one kind of ledger. */
final class LedgerTable {

    private final DataTable<LedgerSheet.Line> table;
    private final List<LedgerSheet.Column> columns;

    LedgerTable(Composite parent, LedgerKind kind, LedgerSheet sheet, Runnable open) {
        columns = sheet.columns();
        var shown = new ArrayList<Column<LedgerSheet.Line>>();
        for (int i = 0; i < columns.size(); i++) {
            shown.add(column(columns.get(i), i));
        }
        var id = "org.cadre.scheduling.ui.ledger." + kind; //$NON-NLS-1$
        table = new DataTable<>(parent, id, SWT.SINGLE, shown);
        table.identifyBy(line -> line.cells().getFirst() + "|" + line.pair()); //$NON-NLS-1$
        table.onOpen(line -> open.run());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    }

    private static Column<LedgerSheet.Line> column(LedgerSheet.Column column, int place) {
        var made = Column.<LedgerSheet.Line> text(column.id(), column.title(), place == 0 ? 30 : 13,
                line -> text(line.cells().get(place)));
        if (column.numeric()) {
            made = Column.number(column.id(), column.title(), 10,
                    line -> line.cells().get(place) instanceof Number number ? number : null);
        } else {
            made = made.orderedBy(Comparator.comparing(line -> order(line.cells().get(place))));
        }
        return column.id().endsWith("Id") ? made.hidden() : made; //$NON-NLS-1$
    }

    /** Days in their order, which is not that of their texts. */
    private static String order(Object value) {
        return value == null ? "" : value.toString(); //$NON-NLS-1$
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> ""; //$NON-NLS-1$
            case LocalDate day -> Times.date(day);
            case Boolean yes -> yes ? Messages.Cell_yes : ""; //$NON-NLS-1$
            case Double number -> Decimals.text(number);
            case Object other -> other.toString();
        };
    }

    /** Whether it has the columns of a sheet. */
    boolean fits(LedgerSheet sheet) {
        return columns.equals(sheet.columns());
    }

    void show(List<LedgerSheet.Line> lines, String empty) {
        table.setEmptyText(empty);
        table.setRows(lines);
    }

    Optional<LedgerSheet.Line> selected() {
        return table.selection().stream().findFirst();
    }

    void onSelect(Runnable selected) {
        table.viewer().addSelectionChangedListener(event -> selected.run());
    }

    void dispose() {
        table.control().dispose();
    }

    void setFocus() {
        table.setFocus();
    }
}
