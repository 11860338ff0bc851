/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.function.BiFunction;
import java.util.function.Function;

import org.cadre.matching.policy.Policy;
import org.cadre.ui.editor.Later;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Words of a policy that are typed. They become an edit when the user pauses, leaves the field or saves. */
final class WordsField implements PolicyField {

    private static final int PAUSE = 700;

    private final Text text;
    private final Function<Policy, String> value;
    private final BiFunction<Policy, String, Policy> changed;
    private final PolicyChange change;
    private boolean typed;
    private boolean showing;

    /**
     * @param parent has a grid of three columns: name, number, explanation
     * @param lines how many lines there is room for
     * @param value reads the words from a policy
     * @param changed makes a policy that says so
     */
    WordsField(Composite parent, String name, int lines, Function<Policy, String> value,
            BiFunction<Policy, String, Policy> changed, PolicyChange change) {
        this.value = value;
        this.changed = changed;
        this.change = change;
        PolicyTexts.name(parent, name);
        text = new Text(parent, lines == 1 ? SWT.BORDER : SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).span(PolicyTexts.COLUMNS - 1, 1)
                .hint(PolicyTexts.TEXT_WIDTH, lines == 1 ? SWT.DEFAULT : lines * text.getLineHeight())
                .applyTo(text);
        var pause = new Later(text, PAUSE, this::flush);
        text.addModifyListener(event -> {
            if (!showing) {
                typed = true;
                pause.request();
            }
        });
        text.addFocusListener(FocusListener.focusLostAdapter(event -> flush()));
        if (lines > 1) {
            Wheel.passOnIfAllIsSeen(text);
            text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
    }

    @Override
    public void show(PolicySheet sheet) {
        var present = value.apply(sheet.policy());
        if (!typed && !text.getText().equals(present)) {
            showing = true;
            var caret = text.getSelection();
            text.setText(present);
            text.setSelection(caret);
            showing = false;
        }
    }

    @Override
    public void flush() {
        if (typed && !text.isDisposed()) {
            typed = false;
            var words = text.getText().strip();
            change.apply(sheet -> changed.apply(sheet.policy(), words));
        }
    }
}
