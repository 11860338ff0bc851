/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.Arrays;
import java.util.Optional;

/**
 * By what mentees are put into groups whose means are compared.
 *
 * @param kind what is looked at
 * @param attribute for {@link Kind#SCHOOL_ATTRIBUTE} the attribute of schools, for instance Title I;
 * else empty
 */
public record Grouping(Kind kind, String attribute) {

    private static final char SEPARATOR = ':';

    /** What a grouping looks at. */
    public enum Kind {
        /** The mentee's main school. */
        SCHOOL("school"), //$NON-NLS-1$
        /** Whether the mentee's main school has an attribute. */
        SCHOOL_ATTRIBUTE("schoolAttribute"), //$NON-NLS-1$
        /** Elementary, middle or high school, by the grades taught. */
        LEVEL("level"), //$NON-NLS-1$
        /** The career stage of the mentee's profile. */
        STAGE("stage"), //$NON-NLS-1$
        /** The first language in which the mentee wants to be mentored; without any, the first one spoken. */
        LANGUAGE("language"); //$NON-NLS-1$

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Its name in policies. */
        public String id() {
            return id;
        }
    }

    /** Returns the grouping by that kind, which needs no attribute. */
    public static Grouping by(Kind kind) {
        return new Grouping(kind, ""); //$NON-NLS-1$
    }

    /** Reads the name of a grouping; empty if it is none, or an attribute is missing or not asked for. */
    public static Optional<Grouping> of(String id) {
        int at = id.indexOf(SEPARATOR);
        var name = at < 0 ? id : id.substring(0, at);
        var attribute = at < 0 ? "" : id.substring(at + 1).strip(); //$NON-NLS-1$
        return Arrays.stream(Kind.values()).filter(kind -> kind.id.equals(name))
                .filter(kind -> (kind == Kind.SCHOOL_ATTRIBUTE) == !attribute.isEmpty())
                .filter(kind -> at < 0 || !attribute.isEmpty())
                .findFirst().map(kind -> new Grouping(kind, attribute));
    }

    /** Its name in policies, for instance {@code schoolAttribute:Title I}. */
    public String id() {
        return attribute.isEmpty() ? kind.id : kind.id + SEPARATOR + attribute;
    }
}
