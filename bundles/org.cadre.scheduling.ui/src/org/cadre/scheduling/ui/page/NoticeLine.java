/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** A line that says what is to be said, and takes no room otherwise. */
final class NoticeLine {

    private final Link link;
    private Notice shown = Notice.NONE;

    NoticeLine(Composite parent) {
        link = new Link(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(1, SWT.DEFAULT).exclude(true)
                .applyTo(link);
        link.setVisible(false);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> shown.action().run()));
    }

    void show(Notice notice) {
        shown = notice;
        var text = notice.text().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
        link.setText(notice.link().isEmpty() ? text : text + " <a>" + notice.link() //$NON-NLS-1$
                + "</a>"); //$NON-NLS-1$
        link.setVisible(!notice.text().isEmpty());
        ((GridData) link.getLayoutData()).exclude = notice.text().isEmpty();
    }
}
