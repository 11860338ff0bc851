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
     * @param opening how long children take until they have opened and read the database, in milliseconds
     * @param work how long they may work at most, in milliseconds
     */
    static Moment choose(Random random, long opening, long work) {
        int choice = random.nextInt(7);
        if (choice == 0) {
            return new Moment(Kind.START, 0, random.nextLong(Math.max(1, opening) * MILLI));
        }
        return choice < 3 ? new Moment(Kind.COMMIT, 1 + random.nextInt(150), random.nextLong(8 * MILLI))
                : new Moment(Kind.WORK, 0, random.nextLong(work / 3, work) * MILLI);
    }

    void sleep() {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
