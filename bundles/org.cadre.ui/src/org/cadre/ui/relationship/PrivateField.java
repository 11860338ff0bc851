/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.sealed.Reading;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A field for a private text in a grid of two columns. Before anything is typed it says who may read it; where
 * nothing can be typed it says why, or that there is a text and by whom.
 */
final class PrivateField {

    private static final int WIDTH = 380;
    private static final int LINES = 4;

    private final Text text;
    private final boolean open;

    /**
     * @param label what the text is
     * @param shown what can be read there now
     * @param readers the sentence that says who may read it
     * @param refusal why nothing can be typed; empty if something can
     * @param style SWT.SINGLE or SWT.MULTI
     */
    PrivateField(Composite grid, String label, Reading shown, String readers, Optional<String> refusal, int style) {
        var name = new Label(grid, SWT.NONE);
        name.setText(label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(name);
        var multi = style == SWT.MULTI;
        text = new Text(grid, SWT.BORDER | (multi ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        GridDataFactory.fillDefaults().grab(true, multi)
                .hint(WIDTH, multi ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
        open = refusal.isEmpty() && !(shown instanceof Reading.Closed);
        text.setEnabled(open);
        text.setText(open ? Texts.typed(shown) : ""); //$NON-NLS-1$
        text.addTraverseListener(TAB_LEAVES);
        var repeats = refusal.isPresent() && says(grid, refusal.get());
        var gap = new Label(grid, SWT.NONE);
        var sentence = new Label(grid, SWT.WRAP);
        sentence.setText(shown instanceof Reading.Closed ? Texts.show(shown, label)
                : refusal.orElse(readers));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
        text.setToolTipText(sentence.getText());
        if (repeats && !(shown instanceof Reading.Closed)) {
            gap.dispose();
            sentence.dispose();
        }
    }

    /** Whether a form says that already: why nothing can be typed is said once. */
    private static boolean says(Composite grid, String sentence) {
        return Stream.of(grid.getChildren()).anyMatch(
                child -> child instanceof Label label && label.getText().equals(sentence));
    }

    private static final TraverseListener TAB_LEAVES = event -> {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    };

    /** What was typed; null where nothing can be. */
    String value() {
        return open ? text.getText() : null;
    }

    /** Puts the cursor here. */
    void setFocus() {
        text.setFocus();
    }
}
