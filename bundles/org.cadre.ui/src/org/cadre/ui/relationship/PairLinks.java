/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.cadre.model.Element;
import org.cadre.ui.Elements;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** Lines of a form that lead to other elements. */
final class PairLinks {

    private final Composite parent;
    private final Elements elements;
    private final List<Runnable> lines = new ArrayList<>();

    PairLinks(Composite parent, Elements elements) {
        this.parent = parent;
        this.elements = elements;
    }

    /** Adds a line to what the supplier yields at the time, or null. */
    void add(String label, Supplier<Element> target) {
        SmallDialog.label(parent, label);
        var link = new Link(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> elements.open(target.get())));
        lines.add(() -> link.setText(text(target.get())));
    }

    void show() {
        lines.forEach(Runnable::run);
    }

    private String text(Element target) {
        return target == null ? "" : "<a>" + elements.label(target).replace("&", "&&").replace("<", "") + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
    }
}
