/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import org.cadre.ui.LockedDatabase;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.PagePart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands in a locked window: that it is locked, and how it is unlocked. */
public final class LockedPage extends PagePart {

    /** Id of the editor. */
    public static final String ID = "org.cadre.ui.locked"; //$NON-NLS-1$

    private static final int MARGIN = 24;
    private static final int WIDTH = 480;
    /** The time in which a second click is taken for a part of the first, in milliseconds. */
    private static final int DOUBLE = 1500;

    private Button unlock;

    @Override
    public void createPartControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(16, 16).applyTo(page);
        var name = database().locked().map(LockedDatabase::location).orElseThrow().name();
        line(page, NLS.bind(Messages.Locked_title, name)).setFont(JFaceResources.getHeaderFont());
        line(page, Messages.Locked_text);
        unlock = new Button(page, SWT.PUSH);
        unlock.setText(Messages.Locked_unlock);
        unlock.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> unlock()));
    }

    private static Label line(Composite page, String text) {
        var label = new Label(page, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void unlock() {
        unlock.setEnabled(false);
        unlock.getDisplay().timerExec(DOUBLE, () -> {
            if (!unlock.isDisposed()) {
                unlock.setEnabled(true);
            }
        });
        database().locked().map(LockedDatabase::location).ifPresent(database()::open);
    }

    private OpenDatabase database() {
        return getSite().getService(OpenDatabase.class);
    }

    @Override
    public void setFocus() {
        unlock.setFocus();
    }
}
