/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.util.Optional;

import org.cadre.core.task.Task;

/** A page of a wizard that runs tasks, with their progress, and says what failed. */
interface Attempts {

    /** Runs a task; empty if it failed or was canceled. */
    <T> Optional<T> attempt(Task<T> task);
}
