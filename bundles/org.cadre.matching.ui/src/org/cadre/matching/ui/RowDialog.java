/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Asks for one of several things, each of which is a row of a table.
 *
 * @param <T> the things
 */
public final class RowDialog<T> extends TitleAreaDialog {

    private static final int ROWS = 10;
    private static final int ROOM = 16;
    private static final int CHARACTERS = 80;

    private final Texts texts;
    private final List<T> rows;
    private final Function<T, List<String>> cells;
    private T choice;
    private Table table;

    /**
     * What the dialog says.
     *
     * @param title of the window
     * @param heading the question
     * @param message what the choice means
     * @param ok on the button that takes the choice
     * @param columns the heads of the columns
     */
    public record Texts(String title, String heading, String message, String ok, List<String> columns) {
    }

    /**
     * @param rows what can be chosen, at least one; the first is offered
     * @param cells the texts of a row
     */
    public RowDialog(Shell parent, Texts texts, List<T> rows, Function<T, List<String>> cells) {
        super(parent);
        this.texts = texts;
        this.rows = List.copyOf(rows);
        this.cells = cells;
        this.choice = rows.get(0);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the user chose. */
    public T choice() {
        return choice;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(texts.title());
        setTitle(texts.heading());
        setMessage(texts.message());
        var area = (Composite) super.createDialogArea(parent);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight())
                .applyTo(table);
        texts.columns().forEach(text -> new TableColumn(table, SWT.NONE).setText(text));
        rows.forEach(row -> new TableItem(table, SWT.NONE).setText(cells.apply(row).toArray(String[]::new)));
        for (var column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + ROOM);
        }
        table.select(0);
        table.addListener(SWT.Selection, event -> choice = rows.get(table.getSelectionIndex()));
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        return area;
    }

    /** As wide as the table needs, and not as wide as the message would be in one line. */
    @Override
    protected Point getInitialSize() {
        var size = super.getInitialSize();
        int columns = Stream.of(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
        int wide = Math.max(columns + 2 * ROOM, convertWidthInCharsToPixels(CHARACTERS));
        return new Point(Math.min(size.x, wide), size.y);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.ok(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
