/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;

/**
 * The dialogs over a window.
 *
 * @param window the window's own shell
 */
record OpenDialogs(Shell window) {

    /** Closes them as the user would, the latest first; some may refuse. */
    void close() {
        for (var shell : shells().reversed()) {
            if (!shell.isDisposed()) {
                shell.close();
            }
        }
    }

    /** Whether none is left. */
    boolean areNone() {
        return shells().isEmpty();
    }

    private List<Shell> shells() {
        return Stream.of(window.getDisplay().getShells())
                .filter(shell -> shell != window && !shell.isDisposed() && shell.isVisible()).toList();
    }
}
