/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

/** What is kept of what records were before a commit, which taking it back needs. */
public enum Kept {

    /** All of it. */
    ALL,
    /** Nothing ever was: the commit was not made to be taken back. */
    NOTHING,
    /** It was kept as long as {@link Keeping} says. */
    EXPIRED,
    /** It was deleted because it named a person who was erased. */
    ERASED
}
