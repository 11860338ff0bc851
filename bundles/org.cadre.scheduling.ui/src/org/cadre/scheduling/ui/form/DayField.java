/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.form;

import java.time.LocalDate;

import org.cadre.core.CadreException;
import org.cadre.scheduling.ui.state.Times;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * A day to type, to reach with the arrow keys, or to choose from a calendar. Unlike the system's own field
 * for days it leaves the keys to the form that are the form's: Enter, Escape and those with Alt or Ctrl.
 */
public final class DayField {

    private static final int LETTERS = 16;
    private static final int WEEK = 7;
    private static final String DOWN = "\u25be"; //$NON-NLS-1$

    private final Text text;
    private final Button choose;

    /** @param name the label before it; null for none */
    public DayField(Composite parent, Label name, LocalDate day) {
        var line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(line);
        text = new Text(line, SWT.BORDER | SWT.SINGLE);
        text.setToolTipText(Messages.Field_dayTip);
        text.setText(Times.date(day));
        text.addKeyListener(KeyListener.keyPressedAdapter(this::arrow));
        GridDataFactory.swtDefaults().hint(wide(), SWT.DEFAULT).applyTo(text);
        choose = new Button(line, SWT.PUSH);
        choose.setText(DOWN);
        choose.setToolTipText(Messages.Field_chooseDay);
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        line.setTabList(new Control[] { text });
        if (name != null) {
            Labels.of(name, text);
        }
    }

    private int wide() {
        var gc = new GC(text);
        try {
            return (int) (LETTERS * gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }

    /** The day that is typed. */
    public LocalDate day() throws CadreException {
        return Days.read(text.getText()).orElseThrow(
                () -> CadreException.input(NLS.bind(Messages.Field_noDayHere, text.getText())));
    }

    /** Shows another day. */
    public void show(LocalDate day) {
        text.setText(Times.date(day));
        text.selectAll();
    }

    /** Sets whether it can be changed. */
    public void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
        choose.setEnabled(enabled);
    }

    /** Calls back whenever something else is typed or chosen. */
    public void onChange(Runnable listener) {
        text.addModifyListener(event -> listener.run());
    }

    /** Up and down go by days, Page Up and Page Down by weeks. */
    private void arrow(KeyEvent event) {
        int by = switch (event.keyCode) {
            case SWT.ARROW_UP -> 1;
            case SWT.ARROW_DOWN -> -1;
            case SWT.PAGE_UP -> WEEK;
            case SWT.PAGE_DOWN -> -WEEK;
            default -> 0;
        };
        if (by != 0) {
            event.doit = false;
            Days.read(text.getText()).ifPresent(day -> show(day.plusDays(by)));
        }
    }

    private void choose() {
        var shell = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP);
        shell.setLayout(new FillLayout());
        var calendar = new DateTime(shell, SWT.CALENDAR | SWT.BORDER);
        Days.read(text.getText()).ifPresent(day -> calendar.setDate(day.getYear(), day.getMonthValue() - 1,
                day.getDayOfMonth()));
        calendar.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show(
                LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()))));
        calendar.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> shell.close()));
        shell.addListener(SWT.Deactivate, event -> shell.close());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.pack();
        shell.setLocation(text.toDisplay(0, text.getSize().y));
        shell.open();
    }
}
