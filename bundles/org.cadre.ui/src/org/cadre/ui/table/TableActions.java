/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;


import java.util.function.Consumer;

import org.cadre.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;

/** What can be done with every table: copy, export, choose columns; by key, context menu and button. */
final class TableActions<T> {

    private final DataTable<T> table;
    private final TableBody<T> body;
    private Consumer<IMenuManager> filler = menu -> { };

    TableActions(DataTable<T> table, TableBody<T> body) {
        this.table = table;
        this.body = body;
    }

    void setFiller(Consumer<IMenuManager> ownEntries) {
        filler = ownEntries;
    }

    void install(ToolBar toolBar) {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        var control = table.viewer().getTable();
        control.setMenu(menu.createContextMenu(control));
        control.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
                copy();
            }
        }));
        addButton(toolBar, menu);
    }

    private void addButton(ToolBar toolBar, MenuManager menu) {
        var button = new ToolItem(toolBar, SWT.PUSH);
        button.setImage(PlatformUI.getWorkbench().getService(Icons.class).get(Icons.MORE));
        button.setToolTipText(Messages.Table_more);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var area = button.getBounds();
            var popup = menu.createContextMenu(toolBar);
            popup.setLocation(toolBar.toDisplay(area.x, area.y + area.height));
            popup.setVisible(true);
        }));
    }

    private void fill(IMenuManager menu) {
        filler.accept(menu);
        menu.add(new Separator());
        menu.add(action(Messages.Table_copy, this::copy));
        menu.add(action(Messages.Table_export, this::export));
        menu.add(action(Messages.Table_columns, this::chooseColumns));
    }

    private static Action action(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    /** Copies the selected rows, or all visible ones if none is selected. */
    private void copy() {
        var rows = table.selection().isEmpty() ? table.visibleRows() : table.selection();
        var clipboard = new Clipboard(table.control().getDisplay());
        clipboard.setContents(new Object[] { TableText.tsv(body.head().shownColumns(), rows) },
                new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private void export() {
        new TableExport(table.control().getShell()).export(TableText.csv(body.head().shownColumns(),
                table.visibleRows()));
    }

    private void chooseColumns() {
        new ColumnDialog<>(table.control().getShell(), body.head()).open();
    }
}
