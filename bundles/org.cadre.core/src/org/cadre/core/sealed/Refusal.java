/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

/** Why no private text can be written. */
public enum Refusal {
    /** The database has no accounts, so that nothing could be kept from anybody who opens it. */
    UNPROTECTED,
    /** The account has no keys. */
    NO_KEYS,
    /** The text would be for others: the account belongs to no one of the pair. */
    NOT_IN_PAIR,
    /** The session is of several pairs. */
    SEVERAL_PAIRS
}
