/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import java.util.function.Supplier;

import org.cadre.ui.Errors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

/** Shows what the platform itself reports in the same way as everything else. */
final class StatusErrors extends AbstractStatusHandler {

    private final Supplier<Errors> errors;

    StatusErrors(Supplier<Errors> errors) {
        this.errors = errors;
    }

    @Override
    public void handle(StatusAdapter adapter, int style) {
        var shown = StatusManager.SHOW | StatusManager.BLOCK;
        if ((style & shown) != 0) {
            errors.get().show(adapter.getStatus());
        } else if ((style & StatusManager.LOG) != 0) {
            ILog.of(StatusErrors.class).log(adapter.getStatus());
        }
    }
}
