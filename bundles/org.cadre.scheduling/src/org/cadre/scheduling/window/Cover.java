/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

/** How a class is taken care of while its teacher is in a session. */
public sealed interface Cover {

    /** The teacher whose class it is. */
    int teacher();

    /** The class: its position among the teacher's lessons. */
    int lesson();

    /** A colleague takes it. */
    record Colleague(int teacher, int lesson, int person) implements Cover {
    }

    /** A substitute takes it, who is hired for the half-day of the session. */
    record Substitute(int teacher, int lesson) implements Cover {
    }

    /** The school's office finds someone. */
    record Office(int teacher, int lesson) implements Cover {
    }

    /** The pupils join another class. */
    record Merged(int teacher, int lesson) implements Cover {
    }
}
