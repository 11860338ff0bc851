/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.letter;

/** To whom a letter goes. */
public enum LetterKind {
    /** To the mentor of a pair. */
    MENTOR,
    /** To the mentee of a pair. */
    MENTEE,
    /** To the principal of a school at which one of a pair works. */
    PRINCIPAL
}
