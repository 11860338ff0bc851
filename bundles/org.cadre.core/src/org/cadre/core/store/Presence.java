/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

/** What is at a location that can be reached. */
public enum Presence {
    /** A program database that this program can open. */
    PROGRAM,
    /** A place for one, with none in it. */
    NONE
}
