/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.table;

import java.text.MessageFormat;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;

/** The line above a table: the filter, how many rows are shown, and what can be done with them. */
final class FilterBar {

    private static final int DELAY = 120;

    private final Text filter;
    private final Label count;
    private final ToolBar toolBar;
    private final Runnable onFilter;
    private final Runnable typed = this::typed;

    /**
     * @param onFilter runs after the user typed
     * @param onLeave runs when the user goes down to the rows
     */
    FilterBar(Composite parent, Runnable onFilter, Runnable onLeave) {
        this.onFilter = onFilter;
        var line = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(8, 0).applyTo(line);
        filter = new Text(line, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Table_filter);
        filter.setToolTipText(Messages.Table_filterTip);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        count = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        toolBar = new ToolBar(line, SWT.FLAT);
        filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                onLeave.run();
            } else if (event.keyCode == SWT.ESC) {
                filter.setText(""); //$NON-NLS-1$
            }
        }));
        filter.addModifyListener(event -> filter.getDisplay().timerExec(DELAY, typed));
    }

    ToolBar toolBar() {
        return toolBar;
    }

    String text() {
        return filter.getText();
    }

    void setText(String text) {
        filter.setText(text);
    }

    void focus() {
        filter.setFocus();
        filter.selectAll();
    }

    void showCount(int shown, int total) {
        count.setText(MessageFormat.format(countPattern(shown, total), shown, total, TableBody.MOST));
        count.getParent().layout();
    }

    private static String countPattern(int shown, int total) {
        if (shown > TableBody.MOST) {
            return Messages.Table_countFirst;
        }
        return shown == total ? Messages.Table_count : Messages.Table_countFiltered;
    }

    private void typed() {
        if (!filter.isDisposed()) {
            onFilter.run();
        }
    }
}
