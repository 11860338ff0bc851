/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

/**
 * Something of which there is only so much.
 *
 * @param kind what
 * @param subject position of the person, room or school
 * @param day number of the day, or -1 if it is not about a day
 */
public record Scarce(Kind kind, int subject, int day) {

    /** What there is only so much of. */
    public enum Kind {
        /** A person's time: one thing at a time. */
        PERSON,
        /** A room's time. */
        ROOM,
        /** Sessions of a person without a break. */
        ROW,
        /** Sessions of a person on the day. */
        DAY,
        /** Classes that a colleague takes in the window. */
        COVERS,
        /** Classes that a school's office covers on the day. */
        OFFICE,
        /** Substitutes of a school in a half of the day. */
        SUBSTITUTES,
        /** Sessions of a person outside contract hours: these only cost. */
        AFTER_HOURS
    }
}
