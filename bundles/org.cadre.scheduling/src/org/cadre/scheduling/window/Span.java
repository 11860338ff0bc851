/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

/**
 * A half-open interval of time.
 *
 * @param start first minute
 * @param end the minute after the last
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Whether the two have a minute in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether all of the other lies in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** What both have in common; they must overlap. */
    public Span common(Span other) {
        return new Span(Math.max(start, other.start), Math.min(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
