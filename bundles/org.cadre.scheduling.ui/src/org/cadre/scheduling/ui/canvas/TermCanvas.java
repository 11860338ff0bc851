/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.cadre.scheduling.ui.Messages;
import org.cadre.scheduling.ui.state.TermPicture;
import org.cadre.scheduling.ui.state.TermPicture.Cell;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** A term with a cell for each day. Arrow keys go from day to day, Enter opens the selected one. */
public final class TermCanvas extends TimeCanvas {

    private Consumer<LocalDate> opener = day -> { };
    private Optional<TermPicture> shown = Optional.empty();
    private LocalDate selected;

    /** @param turning what the keys do that turn to other days */
    public TermCanvas(Composite parent, Turning turning) {
        super(parent, turning);
    }

    /** What happens to a day that the user opens. */
    public void onOpen(Consumer<LocalDate> action) {
        opener = action;
    }

    /** The selected day; null before anything was shown. */
    public LocalDate day() {
        return selected;
    }

    /** Shows a term with a day selected. */
    public void show(TermPicture term, LocalDate day) {
        shown = Optional.of(term);
        selected = nearest(day);
        fit();
        scrolled().scrollTo(geometry(term).reveal(selected, scrolled().size()));
        announce();
    }

    /** Weekends have a cell only if they are used. */
    private LocalDate nearest(LocalDate day) {
        return Stream.of(day, day.minusDays(1), day.minusDays(2)).filter(d -> cell(d).isPresent()).findFirst()
                .orElse(day);
    }

    private TermGeometry geometry(TermPicture term) {
        var gc = new GC(canvas());
        try {
            return new TermGeometry(term, scrolled().size(), Letters.size(gc), scrolled().origin());
        } finally {
            gc.dispose();
        }
    }

    @Override
    void fit() {
        shown.ifPresent(term -> {
            scrolled().fit(geometry(term).whole());
            canvas().redraw();
        });
    }

    @Override
    void paint(GC gc) {
        shown.ifPresent(term -> new TermPainter(gc, term, geometry(term), palette(), bold())
                .paint(scrolled().size(), selected, canvas().isFocusControl()));
    }

    private Optional<Cell> at(MouseEvent event) {
        return shown.flatMap(term -> geometry(term).at(event.x, event.y));
    }

    @Override
    void doubleClick(MouseEvent event) {
        at(event).ifPresent(cell -> opener.accept(cell.day()));
    }

    @Override
    void move(MouseEvent event) {
        tell(at(event).map(TermTexts::sentence).orElse(null));
    }

    @Override
    void click(MouseEvent event) {
        at(event).ifPresent(cell -> turnTo(cell.day()));
    }

    @Override
    void key(KeyEvent event) {
        if (selected == null) {
            return;
        }
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> opener.accept(selected);
            case SWT.ARROW_DOWN -> turnTo(selected.plusWeeks(1));
            case SWT.ARROW_UP -> turnTo(selected.minusWeeks(1));
            case SWT.ARROW_RIGHT -> turnTo(beside(1));
            case SWT.ARROW_LEFT -> turnTo(beside(-1));
            default -> { }
        }
    }

    /** The next or former day that has a cell. */
    private LocalDate beside(int step) {
        int last = shown.orElseThrow().weekdays().size();
        var day = selected.plusDays(step);
        while (day.getDayOfWeek().getValue() > last) {
            day = day.plusDays(step);
        }
        return day;
    }

    private void turnTo(LocalDate day) {
        if (cell(day).isPresent()) {
            selected = day;
            scrolled().scrollTo(geometry(shown.orElseThrow()).reveal(day, scrolled().size()));
            announce();
        }
    }

    private Optional<Cell> cell(LocalDate day) {
        var monday = day.with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return shown.stream().flatMap(term -> term.weeks().stream())
                .filter(week -> week.cells().getFirst().day().equals(monday))
                .flatMap(week -> week.cells().stream())
                .filter(cell -> cell.day().equals(day)).findFirst();
    }

    private void announce() {
        announce(cell(selected).map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
    }

    @Override
    String name() {
        var title = shown.map(TermPicture::title).orElse(""); //$NON-NLS-1$
        return selected == null ? title : cell(selected)
                .map(cell -> NLS.bind(Messages.Canvas_selected, title, TermTexts.sentence(cell)))
                .orElse(title);
    }
}
