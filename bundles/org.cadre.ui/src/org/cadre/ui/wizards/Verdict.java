/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.wizards;

import java.util.Objects;

/**
 * What a form says about itself while it is filled in.
 *
 * @param kind whether one can go on, and how much the text matters
 * @param text a sentence for the user; empty if there is nothing to say
 */
public record Verdict(Kind kind, String text) {

    /** How a form stands. */
    public enum Kind {
        /** Something is still to be filled in; nothing is wrong. */
        INCOMPLETE,
        /** One can go on. */
        GOOD,
        /** One can go on, knowing this. */
        NOTE,
        /** One can go on, but should look at this first. */
        WARNING,
        /** One cannot go on. */
        ERROR
    }

    /** Refuses absent parts. */
    public Verdict {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }

    /** Says that something is still to be filled in. */
    public static Verdict incomplete(String text) {
        return new Verdict(Kind.INCOMPLETE, text);
    }

    /** Says that all is well. */
    public static Verdict good() {
        return new Verdict(Kind.GOOD, ""); //$NON-NLS-1$
    }

    /** Says something to know. */
    public static Verdict note(String text) {
        return new Verdict(Kind.NOTE, text);
    }

    /** Says something to look at first. */
    public static Verdict warning(String text) {
        return new Verdict(Kind.WARNING, text);
    }

    /** Says what is wrong. */
    public static Verdict error(String text) {
        return new Verdict(Kind.ERROR, text);
    }

    /** Whether one can go on. */
    public boolean complete() {
        return kind != Kind.INCOMPLETE && kind != Kind.ERROR;
    }
}
