/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.exchange;

/**
 * One thing that an import would do to the database.
 *
 * @param kind what it would do
 * @param type what is affected, as the user calls it: School, Person, Employment, Academic session, Sign-up
 * @param name the record's name
 * @param detail what changes from what to what; empty for a new or an ended record
 * @param file where it comes from; empty for an ended record
 * @param line line in that file, 0 for an ended record
 */
public record RosterChange(Kind kind, String type, String name, String detail, String file, int line) {

    /** What an import does to a record. */
    public enum Kind {
        /** The record is new. */
        NEW,
        /** The record exists and changes. */
        CHANGED,
        /** The record is no longer in the files and ends. */
        ENDED
    }
}
