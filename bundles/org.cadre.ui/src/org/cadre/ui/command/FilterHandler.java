/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.command;

import org.cadre.ui.table.Filtered;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the cursor into the filter of the active part. */
public final class FilterHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var filtered = Adapters.adapt(HandlerUtil.getActivePart(event), Filtered.class);
        if (filtered != null) {
            filtered.focusFilter();
        }
        return null;
    }
}
