/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import java.util.List;
import java.util.function.Consumer;

import org.cadre.ui.Messages;
import org.cadre.ui.OpenDatabase;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The databases that were opened lately; the Delete key forgets one. Takes two columns. */
final class RecentList {

    private static final int HEIGHT = 160;

    private final OpenDatabase database;
    private final Table table;
    private List<RecentDatabase> shown;

    RecentList(Composite page, OpenDatabase database, Consumer<String> chosen, Runnable open) {
        this.database = database;
        var label = new Label(page, SWT.NONE);
        label.setText(Messages.OpenDatabase_recent);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        table = new Table(page, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        table.setHeaderVisible(true);
        column(Messages.OpenDatabase_name, 160);
        column(Messages.OpenDatabase_place, 320);
        table.addListener(SWT.Selection, event -> chosen.accept(selected().place()));
        table.addListener(SWT.DefaultSelection, event -> open.run());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && table.getSelectionIndex() >= 0) {
                database.forget(selected().location());
                fill();
            }
        });
        fill();
    }

    void setFocus() {
        table.setFocus();
    }

    private RecentDatabase selected() {
        return shown.get(table.getSelectionIndex());
    }

    private void fill() {
        table.removeAll();
        shown = database.recent().stream().map(RecentDatabase::new).toList();
        for (var recent : shown) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(0, recent.name());
            item.setText(1, recent.exists() ? recent.place()
                    : Messages.OpenDatabase_gone + recent.place());
        }
    }

    private void column(String title, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }
}
