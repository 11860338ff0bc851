/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.log;

import org.cadre.core.CadreException;

/** Takes what somebody said of a session. */
@FunctionalInterface
interface Logged {

    /**
     * Logs it as one step to undo.
     *
     * @throws CadreException if that cannot be, so that the form stays open with all that was typed
     */
    void log(LogDraft draft) throws CadreException;
}
