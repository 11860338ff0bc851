/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import java.time.Instant;

/** What somebody finds where a private text may stand. */
public sealed interface Reading {

    /** Nothing was written. */
    record Nothing() implements Reading {
    }

    /**
     * A text that the present account can read.
     *
     * @param text the text
     * @param author the name of who wrote it
     * @param at when it was written
     */
    record Open(String text, String author, Instant at) implements Reading {
    }

    /**
     * A text that stays closed.
     *
     * @param why why
     * @param author the name of who wrote it, empty if that cannot be told
     * @param at when it was written; null if that cannot be told
     */
    record Closed(Why why, String author, Instant at) implements Reading {
    }

    /** Why a text stays closed. */
    enum Why {
        /** It is for others. */
        FOR_OTHERS,
        /** It is for this account too, but nobody who can read has opened the relationship since. */
        NOT_GIVEN_YET,
        /** It was altered, or comes from another record: what it says cannot be trusted. */
        DAMAGED
    }
}
