/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.model.Element;
import org.cadre.ui.Elements;
import org.cadre.ui.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** References to several other elements, added from a list and cleared together. */
final class ReferencesField implements Field {

    private final Text text;
    private final Button add;
    private final Button clear;
    private final Bound bound;
    private final Elements elements;

    ReferencesField(Composite parent, Bound bound, Supplier<? extends List<? extends Element>> candidates,
            Elements elements) {
        this.bound = bound;
        this.elements = elements;
        var line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        text = new Text(line, SWT.BORDER | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(0, SWT.DEFAULT)
                .applyTo(text);
        add = button(line, Messages.Form_addReference, () -> add(candidates.get()));
        clear = button(line, Messages.Form_clear, () -> bound.set(List.of()));
    }

    @Override
    public void show() {
        var names = present().map(elements::label).collect(Collectors.joining(", ")); //$NON-NLS-1$
        text.setText(names);
        text.setToolTipText(names.isEmpty() ? null : names);
        add.setEnabled(bound.isWritable());
        clear.setEnabled(!names.isEmpty() && bound.isWritable());
    }

    private Stream<Element> present() {
        return bound.get() instanceof List<?> list ? list.stream().map(Element.class::cast) : Stream.empty();
    }

    private void add(List<? extends Element> candidates) {
        var title = NLS.bind(Messages.Form_chooseTitle, bound.name());
        var picked = new ElementPicker(text.getShell(), title, candidates, elements).pickSeveral();
        bound.set(Stream.concat(present(), picked.stream()).distinct().toList());
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
