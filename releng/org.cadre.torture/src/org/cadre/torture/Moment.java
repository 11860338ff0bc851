/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * When a child is to be killed.
 *
 * @param kind what is waited for
 * @param count how many commits are waited for, if it is commits
 * @param nanos how long after it, in nanoseconds
 */
record Moment(Kind kind, int count, long nanos) {

    private static final long MILLI = 1_000_000;
    /** One in so many of those that are killed at work is left at it longer, until it is warm and fast. */
    private static final int SELDOM = 6;
    private static final int LONGER = 8;

    /** What is waited for. */
    enum Kind {
        /** The start of the process: the kill comes while it starts or opens the database. */
        START,
        /** That the database is open and read: the kill comes anywhere in its work. */
        WORK,
        /** A commit that is about to be written: the kill comes in the midst of it. */
        COMMIT
    }

    /**
     * Chooses a moment: one in seven while opening, two in seven in the midst of a commit.
     *
     * <p>
     * A process does most of its work when all its code is compiled, so some live long enough for that.
     *
     * @param opening how long children take until they have opened and read the database, in milliseconds
     * @param work how long most of them may work at most, in milliseconds
     */
    static Moment choose(Random random, long opening, long work) {
        int choice = random.nextInt(7);
        if (choice == 0) {
            return new Moment(Kind.START, 0, random.nextLong(Math.max(1, opening) * MILLI));
        }
        if (choice < 3) {
            return new Moment(Kind.COMMIT, 1 + random.nextInt(150), random.nextLong(8 * MILLI));
        }
        long times = random.nextInt(SELDOM) == 0 ? LONGER : 1;
        return new Moment(Kind.WORK, 0, random.nextLong(work / 3, work) * times * MILLI);
    }

    void sleep() {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
