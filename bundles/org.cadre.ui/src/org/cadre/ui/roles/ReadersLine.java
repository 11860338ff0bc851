/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.roles;

import java.util.Optional;

import org.cadre.core.edit.EditSession;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line of a form or list that says who may read what it shows. */
public final class ReadersLine {

    private static final int WIDTH = 320;

    private final Label label;

    private ReadersLine(Label label) {
        this.label = label;
    }

    /** Adds the line at the top of an editor, whose layout is a grid. */
    public static ReadersLine atTop(Composite editor) {
        var label = new Label(editor, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(16, 6)
                .applyTo(label);
        return new ReadersLine(label);
    }

    /** Adds the line at the bottom of a view, whose layout is a grid; it is there while the database has accounts. */
    public static ReadersLine atBottom(Composite view) {
        var label = new Label(view, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).indent(8, 4).exclude(true)
                .applyTo(label);
        label.setVisible(false);
        return new ReadersLine(label);
    }

    /** Says in a view who may read records of that class, as shortly as can be; nothing without accounts. */
    public void showShort(Optional<EditSession> session, EClass type) {
        var rights = session.map(Rights::in).filter(Rights::accounts);
        var text = rights.map(r -> r.shortly(type)).orElse(""); //$NON-NLS-1$
        if (!label.isDisposed() && !label.getText().equals(text)) {
            label.setText(text);
            label.setToolTipText(rights.map(r -> r.readers(type)).orElse(null));
            label.setVisible(!text.isEmpty());
            ((GridData) label.getLayoutData()).exclude = text.isEmpty();
            label.requestLayout();
        }
    }

    /** Adds the line to a section of a form with two columns. */
    public static ReadersLine inSection(Composite section) {
        var label = new Label(section, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return new ReadersLine(label);
    }

    /** Says who may read records of that class. */
    public void show(Rights rights, EClass type) {
        var text = rights.readers(type);
        if (!label.isDisposed() && !label.getText().equals(text)) {
            label.setText(text);
            label.requestLayout();
        }
    }
}
