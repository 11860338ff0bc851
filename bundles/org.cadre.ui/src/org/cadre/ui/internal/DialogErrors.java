/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import java.util.HashSet;
import java.util.Set;

import org.cadre.ui.Errors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;

/** Shows failures one dialog a message; the same message is not shown again while its dialog is open. */
@Component(service = Errors.class)
public final class DialogErrors implements Errors {

    private final Set<String> showing = new HashSet<>();

    @Override
    public void show(IStatus status) {
        if (status.isOK() || status.getSeverity() == IStatus.CANCEL) {
            return;
        }
        ILog.of(DialogErrors.class).log(status);
        var display = Display.getDefault();
        if (!display.isDisposed()) {
            display.asyncExec(() -> open(display, status));
        }
    }

    private void open(Display display, IStatus status) {
        if (showing.add(status.getMessage())) {
            new ErrorMessage(display.getActiveShell(), status).open();
            showing.remove(status.getMessage());
        }
    }
}
