/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import java.util.Optional;

import org.cadre.core.journal.TypedText;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.cadre.ui.editor.Later;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Text;

/** A value that is typed. It becomes an edit when the user pauses, leaves the field, saves or undoes. */
final class TextField implements Field {

    private static final int PAUSE = 700;

    private final Text text;
    private final Bound bound;
    private final TextConverter converter;
    private final ControlDecoration mark;
    private boolean typed;
    private boolean showing;

    TextField(Text text, Bound bound) {
        this.text = text;
        this.bound = bound;
        converter = new TextConverter(bound.attribute());
        mark = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        mark.hide();
        var pause = new Later(text, PAUSE, this::flush);
        text.addModifyListener(event -> {
            if (!showing) {
                typed = true;
                pause.request();
            }
        });
        text.addFocusListener(FocusListener.focusLostAdapter(event -> flush()));
    }

    @Override
    public void show() {
        text.setEnabled(bound.isWritable());
        var present = converter.toText(bound.get());
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
        if (!typed) {
            return;
        }
        try {
            var value = converter.toValue(text.getText());
            typed = false;
            mark.hide();
            bound.set(value);
            if (!text.isFocusControl()) {
                show();
            }
        } catch (InvalidText e) {
            mark.setDescriptionText(e.getMessage());
            mark.show();
        }
    }

    @Override
    public boolean isTyping() {
        return typed;
    }

    /** Private texts are kept only once they are sealed. */
    @Override
    public Optional<TypedText> typedText() {
        var sealed = bound.attribute().getEAttributeType() == CadrePackage.Literals.SEALED_TEXT;
        return typed && !sealed && bound.owner().get() instanceof Element owner ? Optional.of(typedText(owner))
                : Optional.empty();
    }

    private TypedText typedText(Element owner) {
        try {
            return new TypedText(owner, bound.attribute(), text.getText(), converter.toValue(text.getText()), true);
        } catch (InvalidText e) {
            return new TypedText(owner, bound.attribute(), text.getText(), null, false);
        }
    }

    @Override
    public boolean isValid() {
        return !mark.isVisible();
    }
}
