/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.check.Finding;

/**
 * The record of who opened, read, changed, exported or erased what. Lines are only ever added, each with a
 * hash over itself and the line before; whoever has written down the hash of the last line, the head, can
 * later prove that nothing before it was altered. Commits whose {@link org.cadre.core.store.CommitNote#kind()
 * kind} is the {@link AccessAct#word() word} of an act, or that touch an account, and reverts are added by the
 * store itself, in the transaction of the commit.
 */
public interface AccessLog {

    /** The last line by which a log can be recognized. */
    record Head(long sequence, String hash) {

        /** What is written down: the number and the hash. */
        @Override
        public String toString() {
            return sequence + "-" + hash; //$NON-NLS-1$
        }

        /**
         * Reads what was written down.
         *
         * @throws IllegalArgumentException if it is not a head
         */
        public static Head parse(String text) {
            var parts = text.strip().split("-", 2); //$NON-NLS-1$
            if (parts.length < 2 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("[0-9a-f]{64}")) { //$NON-NLS-1$ //$NON-NLS-2$
                throw new IllegalArgumentException(text);
            }
            return new Head(Long.parseLong(parts[0]), parts[1]);
        }
    }

    /**
     * Adds a line in the name of whoever opened the database.
     *
     * @param act what was done
     * @param target the id of the record that it was done to; empty if it is about the whole database
     * @param detail how the act is called; never content
     */
    AccessEntry append(AccessAct act, String target, String detail) throws CadreException;

    /**
     * Returns the latest lines, newest first. Coordinators and administrators see all, others their own.
     *
     * @param limit how many at most
     */
    List<AccessEntry> read(int limit) throws CadreException;

    /** Returns the last line's number and hash; empty while there is no line. */
    Optional<Head> head() throws CadreException;

    /**
     * Checks every line, and that one of them is a head that was written down.
     *
     * @param known what was written down; empty if nothing was
     * @return what is wrong; empty if nothing is
     */
    List<Finding> verify(Optional<Head> known) throws CadreException;
}
