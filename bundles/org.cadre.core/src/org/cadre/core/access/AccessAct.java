/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access;

import java.util.Locale;

/** What the access log records. The names are written to the database; none may be renamed. */
public enum AccessAct {
    /** The database was opened. */
    OPEN,
    /** Somebody tried to open the database and could not. */
    OPEN_FAILED,
    /** An account was made, changed, disabled or reset. */
    ACCOUNT,
    /** Records left the database as a file. */
    EXPORT,
    /** A sealed text was opened. */
    PRIVATE_CONTENT,
    /** A person's restricted data were read: a disclosure register, an export of the person. */
    PERSON,
    /** The database, or part of it, was brought back from a backup, or a commit was taken back. */
    RESTORE,
    /** A person's data were erased. */
    ERASE,
    /** The database was copied to another place. */
    MOVE;

    /** The act as commit notes and reports name it, for instance private-content. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
