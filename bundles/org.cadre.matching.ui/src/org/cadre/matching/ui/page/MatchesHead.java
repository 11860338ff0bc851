/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.List;

import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.state.Headline;
import org.cadre.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;

/** The top of the Matches page: where matching stands, how good the match is, and what to know besides. */
final class MatchesHead {

    private static final int LOW = 340;

    private final Composite root;
    private final Label title;
    private final Label counts;
    private final Link proof;
    private final Notices notices;
    private boolean proven;

    /**
     * @param why explains the proof
     */
    MatchesHead(Composite parent, IServiceLocator services, Runnable why) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(8, 8, 8, 0).spacing(0, 4).applyTo(root);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(root);
        title = new Label(root, SWT.WRAP);
        title.setFont(JFaceResources.getHeaderFont());
        Links.wrap(title);
        counts = new Label(root, SWT.WRAP);
        Links.wrap(counts);
        proof = new Link(root, SWT.WRAP);
        proof.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> why.run()));
        Links.wrap(proof);
        parent.addListener(SWT.Resize, event -> arrange());
        notices = new Notices(root, services.getService(Icons.class));
    }

    void show(Headline headline, List<Notice> present) {
        title.setText(headline.title());
        counts.setText(headline.counts());
        proof.setText(headline.proof().map(text -> Links.sentence(text, Messages.Proof_why))
                .orElse("")); //$NON-NLS-1$
        proven = headline.proof().isPresent();
        arrange();
        notices.show(present);
        root.requestLayout();
    }

    /** In a low window the tables need the room more than the small print. */
    private void arrange() {
        boolean low = root.getParent().getSize().y < LOW;
        show(counts, !low);
        show(proof, !low && proven);
    }

    private void show(Control control, boolean visible) {
        var data = (GridData) control.getLayoutData();
        if (data.exclude == visible) {
            data.exclude = !visible;
            control.setVisible(visible);
            root.requestLayout();
        }
    }
}
