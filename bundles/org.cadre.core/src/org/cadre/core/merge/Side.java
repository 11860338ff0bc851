/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

/** Whose value stays where two people changed the same field. */
public enum Side {
    /** What this person entered and has not saved yet. */
    MINE,
    /** What somebody else saved meanwhile. */
    THEIRS
}
