/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command;

import java.util.Map;
import java.util.Objects;

/**
 * How a command ended.
 *
 * @param exit the exit code's meaning
 * @param text what a person reads on standard output; may have several lines, no trailing line break
 * @param data the same for machines, printed as one JSON object with {@code --json}: strings, numbers,
 *            booleans, nulls, lists and maps of those
 */
public record Outcome(Exit exit, String text, Map<String, Object> data) {

    /** What the exit code says. */
    public enum Exit {
        /** 0: done. */
        DONE,
        /** 1: done, and there are findings to look at. */
        FINDINGS
    }

    /** Refuses absent parts. */
    public Outcome {
        Objects.requireNonNull(exit);
        Objects.requireNonNull(text);
        Objects.requireNonNull(data);
    }

    /** Returns the outcome of a command that did what was asked. */
    public static Outcome done(String text, Map<String, Object> data) {
        return new Outcome(Exit.DONE, text, data);
    }
}
