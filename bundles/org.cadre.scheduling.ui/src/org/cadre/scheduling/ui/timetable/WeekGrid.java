/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.timetable;

import java.util.function.BiConsumer;

import org.cadre.scheduling.desk.TimetableWeek;
import org.cadre.scheduling.desk.WeekDay;
import org.cadre.scheduling.desk.WeekSlot;
import org.cadre.scheduling.model.TimetableEntry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A week as a table in which one goes from cell to cell with the arrow keys. */
final class WeekGrid {

    private static final int FIRST = 140;
    private static final int WIDTH = 120;

    private final Table table;
    private final TableCursor cursor;
    private TimetableWeek week;

    /**
     * @param open opens a cell
     * @param clear empties a cell
     */
    WeekGrid(Composite parent, BiConsumer<WeekSlot, WeekDay> open, BiConsumer<WeekSlot, WeekDay> clear) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.addListener(SWT.Resize, event -> widen());
        cursor = new TableCursor(table, SWT.NONE);
        cursor.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> at(open)));
        cursor.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> at(open)));
        cursor.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
                at(clear);
            }
        }));
    }

    Control control() {
        return table;
    }

    void setFocus() {
        cursor.setFocus();
    }

    TimetableWeek week() {
        return week;
    }

    /** Shows a week; the cell stays where it is if there is one. */
    void show(TimetableWeek other) {
        boolean same = week != null && week.days().equals(other.days());
        week = other;
        if (!same) {
            columns();
        }
        int row = cursor.getRow() == null ? 0 : Math.max(0, table.indexOf(cursor.getRow()));
        int column = Math.max(1, Math.min(cursor.getColumn(), week.days().size()));
        table.setRedraw(false);
        table.setItemCount(week.slots().size());
        for (int i = 0; i < week.slots().size(); i++) {
            fill(table.getItem(i), week.slots().get(i));
        }
        table.setRedraw(true);
        if (!week.slots().isEmpty()) {
            cursor.setSelection(Math.min(row, week.slots().size() - 1), column);
        }
        cursor.setVisible(!week.slots().isEmpty());
        cursor.redraw();
    }

    /** Says why there is no week. */
    void tell(String sentence) {
        table.setToolTipText(sentence);
    }

    private void columns() {
        for (var old : table.getColumns()) {
            old.dispose();
        }
        column(Messages.Week_period, FIRST);
        week.days().forEach(day -> column(day.text(), WIDTH));
        widen();
    }

    /** Gives all days the same room. */
    private void widen() {
        int days = table.getColumnCount() - 1;
        if (days > 0) {
            int width = Math.max(WIDTH, (table.getClientArea().width - FIRST) / days);
            for (int i = 1; i <= days; i++) {
                table.getColumn(i).setWidth(width);
            }
        }
    }

    private void column(String name, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(name);
        column.setWidth(width);
    }

    private void fill(TableItem item, WeekSlot slot) {
        item.setText(0, slot.text());
        for (int i = 0; i < week.days().size(); i++) {
            var day = week.days().get(i);
            item.setText(i + 1, week.entry(slot, day).map(WeekGrid::text).orElseGet(() -> usual(slot)));
        }
    }

    private String usual(WeekSlot slot) {
        return week.usual(slot).map(entry -> '(' + text(entry) + ')').orElse(""); //$NON-NLS-1$
    }

    private static String text(TimetableEntry entry) {
        var title = entry.getTitle() == null || entry.getTitle().isBlank() ? EntryForm.kind(entry.getKind())
                : entry.getTitle();
        return entry.getRoom() == null || entry.getRoom().isBlank() ? title
                : title + " \u00b7 " + entry.getRoom(); //$NON-NLS-1$
    }

    private void at(BiConsumer<WeekSlot, WeekDay> action) {
        if (cursor.getRow() != null && cursor.getColumn() > 0) {
            action.accept(week.slots().get(table.indexOf(cursor.getRow())),
                    week.days().get(cursor.getColumn() - 1));
        }
    }
}
