/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.exchange;

import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Commit;
import org.eclipse.core.runtime.IProgressMonitor;

/** What an import would do. Nothing has happened yet; {@link #apply} does it, in one transaction. */
public interface ImportPreview {

    /** What becomes of the rows. */
    ImportCounts counts();

    /** What would change, in the order of the files, ended records last. */
    List<RosterChange> changes();

    /** What is refused and why. */
    List<Rejection> rejections();

    /**
     * What else the user should know, as sentences: files that are not used, encodings that were recognized.
     */
    List<String> notes();

    /**
     * Does what the preview says, in one revertible transaction, together with its record (an ImportRun).
     *
     * @throws CadreException of kind CONFLICT if the database changed since the preview; nothing has happened
     *             then
     */
    Commit apply(IProgressMonitor monitor) throws CadreException;

    /** Writes the refused rows in the format they came in, with one more column that says why. */
    void writeRejects(Path file) throws CadreException;
}
