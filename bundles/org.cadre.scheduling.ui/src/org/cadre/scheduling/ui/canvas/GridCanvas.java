/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.canvas;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.ui.Messages;
import org.cadre.scheduling.ui.state.Placed;
import org.cadre.scheduling.ui.state.TimeGrid;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A day or week with its sessions. Arrow keys go from session to session, Enter opens the selected one. */
public final class GridCanvas {

    private final Scrolled scrolled;
    private final Canvas canvas;
    private final Chosen chosen = new Chosen();
    private final Turning turning;
    private Consumer<Placed> opener = card -> { };
    private Optional<TimeGrid> shown = Optional.empty();
    private Optional<Spot> selected = Optional.empty();
    private Optional<BiConsumer<Session, LocalDateTime>> mover = Optional.empty();
    private Optional<Dragging> held = Optional.empty();

    /** @param turning what the keys do that turn to other days */
    public GridCanvas(Composite parent, Turning turning) {
        this.turning = turning;
        scrolled = new Scrolled(parent);
        canvas = scrolled.canvas();
        canvas.addPaintListener(event -> shown.ifPresent(grid -> paint(event.gc, grid)));
        canvas.addListener(SWT.Resize, event -> shown.ifPresent(grid -> fit()));
        canvas.addMouseListener(MouseListener.mouseDownAdapter(this::click));
        canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> at(event)
                .ifPresent(this::open)));
        canvas.addMouseListener(MouseListener.mouseUpAdapter(event -> drop()));
        canvas.addMouseMoveListener(this::move);
        canvas.addKeyListener(KeyListener.keyPressedAdapter(this::press));
        canvas.addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name();
            }
        });
    }

    /** The canvas. */
    public Control control() {
        return canvas;
    }

    /** What is selected: sessions. */
    public ISelectionProvider selection() {
        return chosen;
    }

    /** What happens to a card that the user opens, or to a stack. */
    public void onOpen(Consumer<Placed> action) {
        opener = action;
    }

    /** How many cards fit side by side in one of so many columns. */
    public int lanes(int columns) {
        return GridGeometry.lanes(columns, scrolled.size(), letter());
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
        var gc = new GC(canvas);
        try {
            return Letters.size(gc);
        } finally {
            gc.dispose();
        }
    }

    private GridGeometry geometry(TimeGrid grid) {
        return new GridGeometry(grid, scrolled.size(), letter(), scrolled.origin());
    }

    private void fit() {
        scrolled.fit(geometry(shown.orElseThrow()).whole());
        canvas.redraw();
    }

    private void paint(GC gc, TimeGrid grid) {
        var bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        var painter = new GridPainter(gc, grid, geometry(grid), new Palette(canvas.getBackground().getRGB(),
                canvas.getForeground().getRGB()), bold);
        painter.paint(scrolled.size(), selected.orElse(null), canvas.isFocusControl());
        held.ifPresent(painter::ghost);
    }

    private Optional<Spot> at(MouseEvent event) {
        return shown.flatMap(grid -> geometry(grid).at(event.x, event.y));
    }

    private Placed card(Spot spot) {
        return spot.in(shown.orElseThrow());
    }

    private void click(MouseEvent event) {
        canvas.setFocus();
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

    private void move(MouseEvent event) {
        if (held.isPresent() && (event.stateMask & SWT.BUTTON1) != 0) {
            held = held.map(card -> card.to(event.x, event.y, geometry(shown.orElseThrow())));
            tell(null); // it would cover where the card is drawn to
            canvas.redraw();
        } else {
            tell(at(event).map(this::card).map(Placed::sentence).orElse(null));
        }
    }

    private void drop() {
        var dropped = held.filter(Dragging::moves);
        held = Optional.empty();
        canvas.redraw();
        dropped.ifPresent(card -> mover.orElseThrow().accept(card.card().first().session(),
                card.target().orElseThrow().moment()));
    }

    private void open(Spot spot) {
        opener.accept(card(spot));
    }

    private void tell(String tip) {
        if (tip == null ? canvas.getToolTipText() != null : !tip.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void press(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            held = Optional.empty();
            canvas.redraw();
        }
        if (turning.press(event)) {
            return;
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
        scrolled.scrollTo(geometry(shown.orElseThrow()).reveal(spot, scrolled.size()));
        announce();
    }

    private void announce() {
        chosen.setSelection(session().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
        canvas.getAccessible().setFocus(org.eclipse.swt.accessibility.ACC.CHILDID_SELF);
    }

    private String name() {
        var title = shown.map(TimeGrid::title).orElse(""); //$NON-NLS-1$
        return selected.map(this::card)
                .map(card -> NLS.bind(Messages.Canvas_selected, title, card.sentence()))
                .orElse(NLS.bind(Messages.Canvas_empty, title));
    }
}
