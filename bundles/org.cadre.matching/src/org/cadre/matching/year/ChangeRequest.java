/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.time.LocalDate;
import java.util.List;

import org.cadre.model.Program;

/**
 * What changed, and what shall be done about it.
 *
 * @param program the program
 * @param day the first day on which things are different
 * @param changes what happened
 * @param withWaiting whether those who waited before are to be placed, too
 */
public record ChangeRequest(Program program, LocalDate day, List<Change> changes, boolean withWaiting) {

    /** Copies the list. */
    public ChangeRequest {
        changes = List.copyOf(changes);
    }
}
