/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

/**
 * What becomes of one kind of record when a person is erased.
 *
 * @param fate what becomes of them
 * @param what the kind, as people call it
 * @param count how many there are
 * @param why why
 */
public record ErasureLine(Fate fate, String what, int count, String why) {

    /** What becomes of records. */
    public enum Fate {
        /** They are gone. */
        ERASED,
        /** They stay, without anything that says who she is. */
        REPLACED,
        /** They stay as they are. */
        KEPT
    }
}
