/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Where a form starts: without that the button that does it has the focus, and what is typed is lost. */
final class FirstField {

    private FirstField() {
    }

    /** The first field that takes what is typed; of radio buttons the one that is chosen. */
    static Optional<Control> in(Composite form) {
        return all(form).filter(FirstField::takes).findFirst();
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite && !(control instanceof Combo)
                && !(control instanceof Spinner)
                ? Arrays.stream(composite.getChildren()).flatMap(FirstField::all) : Stream.of(control);
    }

    private static boolean takes(Control control) {
        return control.getEnabled() && switch (control) {
            case Text text -> text.getEditable();
            case Combo combo -> true;
            case Spinner number -> true;
            case Button button -> (button.getStyle() & SWT.RADIO) != 0 && button.getSelection();
            default -> false;
        };
    }
}
