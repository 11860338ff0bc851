/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Arrays;

/**
 * A condition on a group as a whole, which no choice for one of its members alone can meet: what its members
 * measure together, or how many are placed with it.
 *
 * @param kind what is limited
 * @param members indexes of sources, or of targets for {@link Kind#PLACED_AT_MOST}; each once
 * @param limit the limit, in units of the measure or in places
 */
public record GroupLimit(Kind kind, int[] members, long limit) {

    /** What is limited, and on which side. */
    public enum Kind {
        /** What these sources measure together is no more than the limit. */
        SUM_AT_MOST,
        /** What these sources measure together is no less than the limit. */
        SUM_AT_LEAST,
        /** No more sources than the limit are placed with these targets. */
        PLACED_AT_MOST
    }

    /** Copies the members. */
    public GroupLimit {
        members = members.clone();
    }

    /** The mean measure of the sources must not exceed this one. */
    public static GroupLimit meanAtMost(int[] sources, double mean) {
        return new GroupLimit(Kind.SUM_AT_MOST, sources, (long) Math.floor(mean * sources.length));
    }

    /** The mean measure of the sources must not stay below this one. */
    public static GroupLimit meanAtLeast(int[] sources, double mean) {
        return new GroupLimit(Kind.SUM_AT_LEAST, sources, (long) Math.ceil(mean * sources.length));
    }

    @Override
    public int[] members() {
        return members.clone();
    }

    /** Whether the members are sources. */
    boolean ofSources() {
        return kind != Kind.PLACED_AT_MOST;
    }

    /** 1 if more brings it nearer to a breach, -1 if less does. */
    int sign() {
        return kind == Kind.SUM_AT_LEAST ? -1 : 1;
    }

    /** The array itself, for the inner loops. */
    int[] group() {
        return members;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupLimit that && kind == that.kind && limit == that.limit
                && Arrays.equals(members, that.members);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(members) + Long.hashCode(limit);
    }

    @Override
    public String toString() {
        return kind + " " + limit + " for " + members.length;
    }
}
