/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.details;

import java.util.List;
import java.util.Optional;

import org.cadre.core.edit.EditSession;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Element;
import org.cadre.ui.Elements;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.Later;
import org.cadre.ui.roles.ReadersLine;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

/** Explains what is selected in the window. */
public final class DetailsView extends ViewPart implements ISelectionListener, OpenDatabase.Listener {

    /** Id of the view. */
    public static final String ID = "org.cadre.ui.details"; //$NON-NLS-1$

    private static final int DELAY = 100;

    private DetailsPane pane;
    private ReadersLine readers;
    private Later refresh;
    private Runnable subscription = () -> { };
    private IWorkbenchPart source;
    private Optional<Object> selected = Optional.empty();
    private Optional<Object> answer = Optional.empty();
    private List<Details> shown;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        pane = new DetailsPane(parent, getSite().getService(Elements.class));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
        readers = ReadersLine.atBottom(parent);
        refresh = new Later(parent, DELAY, this::refresh);
        subscription = database().listen(this);
        getSite().getPage().addPostSelectionListener(this);
        refresh();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this && selection instanceof IStructuredSelection rows
                && (!rows.isEmpty() || part == source)) { // where it was selected nothing is selected any more
            source = part;
            var now = Optional.ofNullable(rows.getFirstElement());
            if (!now.equals(selected)) { // what is only selected again does not end an answer
                answer = Optional.empty();
            }
            selected = now;
            refresh.request();
        }
    }

    /** Explains something that is selected nowhere, until something else is selected than now. */
    public void explain(Object thing) {
        answer = Optional.of(thing);
        refresh.request();
    }

    /** Explains what is selected, after something else was explained. */
    public void explainSelected() {
        if (answer.isPresent()) {
            answer = Optional.empty();
            refresh.request();
        }
    }

    private Optional<Object> subject() {
        return answer.or(() -> selected);
    }

    @Override
    public void replaced(Optional<EditSession> session) {
        selected = Optional.empty();
        answer = Optional.empty();
        refresh.request();
    }

    @Override
    public void changed(EditSession session) {
        refresh.request();
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public void dispose() {
        subscription.run();
        getSite().getPage().removePostSelectionListener(this);
        super.dispose();
    }

    private void refresh() {
        var board = getSite().getService(DetailsBoard.class);
        var details = database().session().flatMap(session -> subject().map(s -> board.explain(s, session)))
                .orElse(List.of());
        if (!details.equals(shown)) {
            shown = details;
            pane.show(details);
        }
        readers.showShort(database().session().filter(session -> !details.isEmpty()), kind());
    }

    /** What the details are about: most are about people. */
    private EClass kind() {
        return subject().filter(Element.class::isInstance).map(Element.class::cast).map(Element::eClass)
                .orElse(Literals.EDUCATOR);
    }

    private OpenDatabase database() {
        return getSite().getService(OpenDatabase.class);
    }
}
