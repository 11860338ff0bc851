/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.bells;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.cadre.model.BellPeriod;
import org.cadre.model.BellSchedule;
import org.cadre.scheduling.desk.BellEdit;
import org.cadre.scheduling.desk.BellFlaws;
import org.cadre.scheduling.desk.TimeText;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A line for each period, and always an empty one for the next. */
final class BellLines {

    private static final int COLUMNS = 4;
    private static final int HEIGHT = 260;
    private static final int MARGIN = 16;
    private static final int TIME_WIDTH = 80;

    private final ScrolledComposite scroller;
    private final Composite body;
    private final Runnable changed;
    private final List<Line> lines = new ArrayList<>();

    private record Line(BellPeriod before, Text name, Text start, Text end, Button remove,
            ControlDecoration mark) {

        BellEdit.Typed typed() {
            return new BellEdit.Typed(before,
                    new BellFlaws.Line(name.getText().strip(), start.getText().strip(),
                            end.getText().strip()));
        }

        void clear() {
            List.of(name, start, end).forEach(text -> text.setText("")); //$NON-NLS-1$
        }
    }

    /**
     * @param like what it begins with; null for nothing
     * @param same whether the lines stand for the periods themselves, not for copies
     */
    BellLines(Composite parent, BellSchedule like, boolean same, Runnable changed) {
        this.changed = changed;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        body = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, 8).spacing(8, 4).applyTo(body);
        for (var heading : List.of(Messages.Bells_period, Messages.Bells_begins, Messages.Bells_ends)) {
            new Label(body, SWT.NONE).setText(heading);
        }
        new Label(body, SWT.NONE);
        if (like != null) {
            like.getPeriods().forEach(period -> add(same ? period : null,
                    Objects.toString(period.getName(), ""), //$NON-NLS-1$
                    TimeText.show(period.getStartTime()), TimeText.show(period.getEndTime())));
        }
        more();
        scroller.setContent(body);
    }

    Control control() {
        var data = GridDataFactory.fillDefaults().hint(SWT.DEFAULT, HEIGHT);
        data.applyTo(scroller);
        return scroller;
    }

    /** What was typed, from the first line to the last. */
    List<BellEdit.Typed> typed() {
        return lines.stream().map(Line::typed).toList();
    }

    /** Marks the lines in which something cannot be. */
    void mark(List<BellFlaws.Flaw> flaws) {
        lines.forEach(line -> line.mark().hide());
        flaws.forEach(flaw -> {
            lines.get(flaw.line()).mark().setDescriptionText(flaw.text());
            lines.get(flaw.line()).mark().show();
        });
    }

    private void more() {
        if (lines.isEmpty() || !lines.getLast().typed().line().isBlank()) {
            add(null, "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        scroller.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        body.layout();
    }

    private void add(BellPeriod before, String name, String start, String end) {
        var first = text(name, SWT.DEFAULT, true);
        var begins = text(start, TIME_WIDTH, false);
        var ends = text(end, TIME_WIDTH, false);
        var remove = new Button(body, SWT.PUSH);
        remove.setText(Messages.Bells_clear);
        var mark = new ControlDecoration(first, SWT.TOP | SWT.LEFT);
        mark.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        mark.hide();
        var line = new Line(before, first, begins, ends, remove, mark);
        remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> line.clear()));
        lines.add(line);
        List.of(first, begins, ends).forEach(text -> text.addModifyListener(event -> {
            more();
            changed.run();
        }));
        begins.addFocusListener(FocusListener.focusGainedAdapter(event -> likely(line)));
    }

    /** A period begins when the one before ends, until somebody says otherwise. */
    private void likely(Line line) {
        int place = lines.indexOf(line);
        if (place > 0 && line.start().getText().isBlank()) {
            line.start().setText(lines.get(place - 1).end().getText());
            line.start().selectAll();
        }
    }

    private Text text(String shown, int width, boolean grab) {
        var text = new Text(body, SWT.BORDER | SWT.SINGLE);
        text.setText(shown);
        GridDataFactory.fillDefaults().grab(grab, false).align(SWT.FILL, SWT.CENTER)
                .hint(width, SWT.DEFAULT).applyTo(text);
        return text;
    }
}
