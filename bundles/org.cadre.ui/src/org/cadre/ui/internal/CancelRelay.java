/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Lets work be canceled by a monitor that is there only later. */
final class CancelRelay extends NullProgressMonitor {

    private volatile IProgressMonitor shown = new NullProgressMonitor();

    /** Asks that monitor from now on. */
    void follow(IProgressMonitor monitor) {
        shown = monitor;
    }

    @Override
    public boolean isCanceled() {
        return super.isCanceled() || shown.isCanceled();
    }
}
