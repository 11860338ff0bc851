/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import java.util.List;
import java.util.function.Supplier;

import org.cadre.model.Element;
import org.cadre.ui.Elements;
import org.cadre.ui.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A reference to another element, chosen from a list. */
final class ReferenceField implements Field {

    private final Text text;
    private final Button choose;
    private final Button clear;
    private final Bound bound;
    private final Elements elements;

    ReferenceField(Composite parent, Bound bound, Supplier<? extends List<? extends Element>> candidates,
            Elements elements) {
        this.bound = bound;
        this.elements = elements;
        var line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        text = new Text(line, SWT.BORDER | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        choose = button(line, Messages.Form_choose, () -> choose(candidates.get()));
        clear = button(line, Messages.Form_clear, () -> bound.set(null));
    }

    @Override
    public void show() {
        var target = (Element) bound.get();
        text.setText(target == null ? "" : elements.label(target)); //$NON-NLS-1$
        choose.setEnabled(bound.isWritable());
        clear.setEnabled(target != null && bound.isWritable());
    }

    private void choose(List<? extends Element> candidates) {
        var title = NLS.bind(Messages.Form_chooseTitle, bound.name());
        new ElementPicker(text.getShell(), title, candidates, elements).pick().ifPresent(picked -> {
            bound.set(picked);
            show();
        });
    }

    private Button button(Composite parent, String label, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            action.run();
            show();
        }));
        return button;
    }
}
