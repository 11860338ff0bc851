/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.List;

import org.cadre.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Sentences with an icon and a link each; takes no room while there are none. */
final class Notices {

    private final Composite root;
    private final Image icon;
    private List<String> shown = List.of();

    Notices(Composite parent, Icons icons) {
        root = new Composite(parent, SWT.NONE);
        icon = icons.get(Icons.INFO);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(root);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(root);
    }

    void show(List<Notice> notices) {
        var texts = notices.stream().map(Notice::text).toList();
        if (texts.equals(shown)) {
            return;
        }
        shown = texts;
        for (Control old : root.getChildren()) {
            old.dispose();
        }
        notices.forEach(this::add);
        ((GridData) root.getLayoutData()).exclude = notices.isEmpty();
        root.setVisible(!notices.isEmpty());
        root.requestLayout();
    }

    private void add(Notice notice) {
        var image = new Label(root, SWT.NONE);
        image.setImage(icon);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(image);
        var link = new Link(root, SWT.WRAP);
        link.setText(Links.sentence(notice.text(), notice.action()));
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> notice.run().run()));
        Links.wrap(link);
    }
}
