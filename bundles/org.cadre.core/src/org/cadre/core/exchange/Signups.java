/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.exchange;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Program;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** The service that imports sign-ups of mentors and mentees from sheets with any headings. */
public interface Signups {

    /** Reads a CSV or XLSX sheet; recognizes encoding and separator. */
    Sheet read(Path file) throws CadreException;

    /** Proposes a mapping from the headings and the values. */
    ColumnMapping suggest(Sheet sheet);

    /** Counts how the rows read under a mapping; takes milliseconds, so that a user can try mappings. */
    SignupTally tally(Sheet sheet, ColumnMapping mapping);

    /** Reads a mapping that was saved. */
    ColumnMapping readMapping(Path file) throws CadreException;

    /** Saves a mapping, to be used again for sheets of the same form. */
    void writeMapping(ColumnMapping mapping, Path file) throws CadreException;

    /**
     * Compares the sheet with the database and says what would happen; see {@link RosterFormat#preview}.
     *
     * @param program belongs to the unit of work; may have been added to it without a commit, and is committed
     *            together with the sign-ups then
     */
    ImportPreview preview(Sheet sheet, ColumnMapping mapping, Program program, UnitOfWork work,
            IProgressMonitor monitor) throws CoreException;
}
