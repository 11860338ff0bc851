/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.ui.Messages;
import org.cadre.scheduling.ui.state.Placed;
import org.cadre.scheduling.ui.state.TimeGrid;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** A day or week with its sessions. Arrow keys go from session to session, Enter opens the selected one. */
public final class GridCanvas extends TimeCanvas {

    private Consumer<Placed> opener = card -> { };
    private Optional<TimeGrid> shown = Optional.empty();
    private Optional<Spot> selected = Optional.empty();
    private Optional<BiConsumer<Session, LocalDateTime>> mover = Optional.empty();
    private Optional<Dragging> held = Optional.empty();

    /** @param turning what the keys do that turn to other days */
    public GridCanvas(Composite parent, Turning turning) {
        super(parent, turning);
        canvas().addMouseListener(MouseListener.mouseUpAdapter(event -> drop()));
    }

    /** What happens to a card that the user opens, or to a stack. */
    public void onOpen(Consumer<Placed> action) {
        opener = action;
    }

    /** How many cards fit side by side in one of so many columns. */
    public int lanes(int columns) {
        return GridGeometry.lanes(columns, scrolled().size(), letter());
    }

    /** Shows a day or week; what was selected stays so if it is there. */
    public void show(TimeGrid grid) {
        var session = session();
        shown = Optional.of(grid);
        selected = session.flatMap(s -> Spot.of(grid, s)).or(() -> Spot.first(grid));
        fit();
        announce();
    }

    /** Selects a session, if it is there, and scrolls to it. */
    public void select(Session session) {
        shown.flatMap(grid -> Spot.of(grid, session)).ifPresent(this::turnTo);
    }

    /** Lets planned sessions be drawn to another time; gets the session and its new start. */
    public void onMove(BiConsumer<Session, LocalDateTime> action) {
        mover = Optional.of(action);
    }

    /** The selected session, or the first of the selected stack. */
    public Optional<Session> session() {
        return shown.flatMap(grid -> selected.map(spot -> spot.in(grid))).map(card -> card.first().session());
    }

    private Point letter() {
        var gc = new GC(canvas());
        try {
            return Letters.size(gc);
        } finally {
            gc.dispose();
        }
    }

    private GridGeometry geometry(TimeGrid grid) {
        return new GridGeometry(grid, scrolled().size(), letter(), scrolled().origin());
    }

    @Override
    void fit() {
        shown.ifPresent(grid -> {
            scrolled().fit(geometry(grid).whole());
            canvas().redraw();
        });
    }

    @Override
    void paint(GC gc) {
        shown.ifPresent(grid -> {
            var painter = new GridPainter(gc, grid, geometry(grid), palette(), bold());
            painter.paint(scrolled().size(), selected.orElse(null), canvas().isFocusControl());
            held.ifPresent(painter::ghost);
        });
    }

    private Optional<Spot> at(MouseEvent event) {
        return shown.flatMap(grid -> geometry(grid).at(event.x, event.y));
    }

    /** The whole heading of the column below the mouse, which may be too narrow for it. */
    private Optional<String> heading(MouseEvent event) {
        return shown.flatMap(grid -> {
            var geometry = geometry(grid);
            return IntStream.range(0, grid.columns().size())
                    .filter(i -> event.x >= geometry.gutter() && geometry.heading(i).contains(event.x, event.y))
                    .mapToObj(i -> grid.columns().get(i)).findFirst()
                    .map(column -> (column.title() + '\n' + column.note()).strip());
        });
    }

    private Placed card(Spot spot) {
        return spot.in(shown.orElseThrow());
    }

    @Override
    void doubleClick(MouseEvent event) {
        at(event).ifPresent(this::open);
    }

    @Override
    void click(MouseEvent event) {
        at(event).ifPresent(spot -> {
            turnTo(spot);
            take(event, spot);
        });
    }

    /** Holds a card that can be moved. */
    private void take(MouseEvent event, Spot spot) {
        var card = card(spot);
        boolean movable = event.button == 1 && event.count == 1 && !card.isStack()
                && card.first().session().getStatus() == SessionStatus.PLANNED;
        int depth = event.y - geometry(shown.orElseThrow()).card(spot.column(), card).y;
        held = mover.filter(action -> movable)
                .map(action -> new Dragging(card, event.x, event.y, depth, Optional.empty()));
    }

    @Override
    void move(MouseEvent event) {
        if (held.isPresent() && (event.stateMask & SWT.BUTTON1) != 0) {
            held = held.map(card -> card.to(event.x, event.y, geometry(shown.orElseThrow())));
            tell(null); // it would cover where the card is drawn to
            canvas().redraw();
        } else {
            tell(at(event).map(this::card).map(Placed::sentence).or(() -> heading(event)).orElse(null));
        }
    }

    private void drop() {
        var dropped = held.filter(Dragging::moves);
        held = Optional.empty();
        canvas().redraw();
        dropped.ifPresent(card -> mover.orElseThrow().accept(card.card().first().session(),
                card.target().orElseThrow().moment()));
    }

    private void open(Spot spot) {
        opener.accept(card(spot));
    }

    @Override
    void key(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            held = Optional.empty();
            canvas().redraw();
        }
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && selected.isPresent()) {
            open(selected.get());
            return;
        }
        var grid = shown.filter(g -> g.sessions() > 0);
        grid.ifPresent(g -> go(g, event.keyCode));
    }

    private void go(TimeGrid grid, int key) {
        var from = selected.or(() -> Spot.first(grid)).orElseThrow();
        switch (key) {
            case SWT.ARROW_DOWN -> turnTo(from.down(grid, 1));
            case SWT.ARROW_UP -> turnTo(from.down(grid, -1));
            case SWT.ARROW_RIGHT -> turnTo(from.across(grid, 1));
            case SWT.ARROW_LEFT -> turnTo(from.across(grid, -1));
            default -> { }
        }
    }

    private void turnTo(Spot spot) {
        selected = Optional.of(spot);
        scrolled().scrollTo(geometry(shown.orElseThrow()).reveal(spot, scrolled().size()));
        announce();
    }

    private void announce() {
        announce(session().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
    }

    @Override
    String name() {
        var title = shown.map(TimeGrid::title).orElse(""); //$NON-NLS-1$
        return selected.map(this::card)
                .map(card -> NLS.bind(Messages.Canvas_selected, title, card.sentence()))
                .orElse(NLS.bind(Messages.Canvas_empty, title));
    }
}
