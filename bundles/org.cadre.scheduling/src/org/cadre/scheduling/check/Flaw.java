/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.check;

/**
 * Something in a window that cannot be right, or that keeps a session from ever being placed.
 *
 * @param kind what
 * @param subject position of whom it is about: see the kind
 * @param detail position within that, for instance of a lesson, or -1
 */
public record Flaw(Kind kind, int subject, int detail) {

    /** What can be wrong; in brackets what the subject is, and the detail. */
    public enum Kind {
        /** An interval ends before it has begun (person, lesson or -1 for availability). */
        PERSON_SPAN(true),
        /** A choice ends before it has begun (session, choice). */
        CHOICE_SPAN(true),
        /** A position refers to nothing (session or person, position). */
        UNKNOWN_POSITION(true),
        /** A price or a limit is below 0 (person, session, school or -1 for prices, -1). */
        NEGATIVE(true),
        /** Somebody is a member twice (session, person). */
        MEMBER_TWICE(true),
        /** A teacher has two classes at the same time (person, lesson). */
        TWO_CLASSES_AT_ONCE(false),
        /** A session has no choices: the calendar is empty, or the cohort is longer than it (session, -1). */
        NO_CHOICES(false),
        /** At every choice some member is not there (session, -1). */
        NEVER_ALL_THERE(false),
        /** Whenever all are there, a class has nobody who could take it (session, -1). */
        NOBODY_COVERS(false),
        /** None of its rooms is ever free when all are there (session, -1). */
        NO_ROOM(false);

        private final boolean fatal;

        Kind(boolean fatal) {
            this.fatal = fatal;
        }

        /** Whether no plan can be made before it is mended; otherwise a partial one can. */
        public boolean fatal() {
            return fatal;
        }
    }
}
