/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.details;

import java.util.List;
import java.util.stream.Stream;

import org.cadre.model.Element;
import org.cadre.ui.Elements;
import org.cadre.ui.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Shows explanations one below the other, scrolled. */
final class DetailsPane {

    /** A label takes one column, what is said of it the others. */
    private static final int COLUMNS = 3;

    private final ScrolledComposite scroller;
    private final Composite body;
    private final Elements elements;
    private List<String> outline = List.of();

    DetailsPane(Composite parent, Elements elements) {
        this.elements = elements;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        body = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).margins(12, 12).spacing(12, 6).applyTo(body);
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, event -> arrange());
    }

    void show(List<Details> details) {
        scroller.setRedraw(false);
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        if (details.isEmpty()) {
            wide(Messages.Details_nothing);
        }
        details.forEach(this::add);
        arrange();
        startAtTop(details);
        scroller.setRedraw(true);
    }

    /** What is about something else begins at its beginning; what is only renewed stays where it is read. */
    private void startAtTop(List<Details> details) {
        var headings = details.stream().flatMap(one -> Stream.concat(Stream.of(one.title()),
                one.sections().stream().map(Details.Section::heading))).toList();
        if (!headings.equals(outline)) {
            outline = headings;
            scroller.setOrigin(0, 0);
        }
    }

    Control control() {
        return scroller;
    }

    void setFocus() {
        scroller.setFocus();
    }

    private void add(Details details) {
        wide(details.title()).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        if (!details.summary().isEmpty()) {
            wide(details.summary());
        }
        details.sections().forEach(this::add);
    }

    private void add(Details.Section section) {
        var heading = wide(section.heading());
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        ((GridData) heading.getLayoutData()).verticalIndent = 8;
        section.facts().forEach(this::add);
    }

    private void add(Details.Fact fact) {
        if (fact.named()) {
            addLink(fact.label(), fact.link().orElseThrow(), COLUMNS); // a name wants a line of its own
            addText(fact.text(), COLUMNS);
        } else {
            addText(fact.label(), 1);
            fact.link().ifPresentOrElse(target -> addLink(fact.text(), target, COLUMNS - 1),
                    () -> addText(fact.text(), COLUMNS - 1));
        }
        fact.share().ifPresent(share -> across(COLUMNS).applyTo(new ShareBar(body, share)));
    }

    private void addText(String text, int columns) {
        var label = new Label(body, SWT.WRAP);
        label.setText(text);
        across(columns).align(SWT.FILL, SWT.BEGINNING).applyTo(label);
    }

    private void addLink(String text, Element target, int columns) {
        var link = new Link(body, SWT.WRAP);
        link.setText("<a>" + text.replace("&", "&&") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> elements.open(target)));
        across(columns).align(SWT.FILL, SWT.BEGINNING).applyTo(link);
    }

    private Label wide(String text) {
        var label = new Label(body, SWT.WRAP);
        label.setText(text);
        across(COLUMNS).applyTo(label);
        return label;
    }

    /** Texts take the width that there is and wrap, so that a narrow view stays readable. */
    private static GridDataFactory across(int columns) {
        return GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).span(columns, 1);
    }

    /** Measures every text once, since wrapped texts take long; what follows uses what is known then. */
    private void arrange() {
        var width = scroller.getClientArea().width;
        var height = width == 0 ? SWT.DEFAULT : body.computeSize(width, SWT.DEFAULT, true).y;
        var before = body.getSize();
        scroller.setMinSize(SWT.DEFAULT, height);
        if (before.equals(body.getSize())) {
            body.layout(false);
        }
    }
}
