/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A scrolled page of titled sections in two columns, or in one where the window is narrow. */
public final class FormBody {

    private static final int TWO_COLUMNS_FROM = 760;
    /** Fields and tables shrink down to this before the page scrolls sideways. */
    private static final int LEAST_WIDTH = 400;

    private final ScrolledComposite scroller;
    private final Composite body;
    private final Label title;
    private final Label subtitle;

    /** Creates an empty page that fills its parent. */
    public FormBody(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        body = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(24, 16).equalWidth(true).applyTo(body);
        scroller.setContent(body);
        title = new Label(body, SWT.WRAP);
        title.setFont(JFaceResources.getHeaderFont());
        subtitle = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(title);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, -8).applyTo(subtitle);
        scroller.addListener(SWT.Resize, event -> arrange());
    }

    /** Sets the large title and the line below it. */
    public void setTitle(String name, String description) {
        if (!title.getText().equals(name) || !subtitle.getText().equals(description)) {
            title.setText(name);
            subtitle.setText(description);
            subtitle.setVisible(!description.isEmpty());
            ((GridData) subtitle.getLayoutData()).exclude = description.isEmpty();
            arrange();
        }
    }

    /** Adds a section in one column. */
    public Composite section(String heading) {
        return section(heading, 1);
    }

    /** Adds a section over both columns. */
    public Composite wideSection(String heading) {
        return section(heading, 2);
    }

    /** Arranges again, after controls came or went. */
    public void arrange() {
        var width = scroller.getClientArea().width;
        if (width == 0) {
            return;
        }
        var columns = width < TWO_COLUMNS_FROM ? 1 : 2;
        ((GridLayout) body.getLayout()).numColumns = columns;
        for (Control child : body.getChildren()) {
            var data = (GridData) child.getLayoutData();
            data.horizontalSpan = Math.min(columns, child.getData() instanceof Integer span ? span : 2);
        }
        body.layout(true, true);
        var least = Math.min(body.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, Math.max(width, LEAST_WIDTH));
        // The body is at least as wide as the window, and the wider it is the less its texts wrap.
        scroller.setMinSize(least, body.computeSize(Math.max(least, width), SWT.DEFAULT).y);
    }

    private Composite section(String heading, int span) {
        var section = new Composite(body, SWT.NONE);
        section.setData(span);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(section);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(section);
        var label = new Label(section, SWT.NONE);
        label.setText(heading);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        var fields = new Composite(section, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).extendedMargins(8, 0, 0, 0).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        return fields;
    }
}
