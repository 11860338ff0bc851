/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui;

import org.eclipse.core.runtime.IStatus;

/**
 * The service that tells the user what could not be done: its message, one clear sentence with the next step, and on
 * request details for support. May be called on any thread.
 */
@FunctionalInterface
public interface Errors {

    /** Logs a failure and shows it in a dialog; ignores what is OK and what was canceled. */
    void show(IStatus status);
}
