/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.exchange;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.store.Contents;
import org.cadre.core.store.ProgramStore;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The service that writes everything of a database into files that need no Cadre to be read, and makes an
 * equal database of them: one XMI document with everything, one CSV table for each class for people and other
 * programs, and a manifest with counts and checksums.
 */
public interface OpenFiles {

    /**
     * What was written or read.
     *
     * @param sequence the number of the latest commit of the database at that moment; 0 if there was none
     * @param contents what the files have
     * @param files how many files there are
     */
    record Summary(long sequence, Contents contents, int files) {
    }

    /**
     * Writes everything.
     *
     * @param folder a folder that does not exist yet or is empty; complete afterwards, or as it was
     * @throws CadreException if not everything can be read, for instance because a module is missing or the
     *             account may not, or if the folder cannot be written
     */
    Summary export(ProgramStore store, Path folder, IProgressMonitor monitor) throws CadreException;

    /**
     * Fills an empty database and compares it with the manifest. The database is void if that fails.
     *
     * @param folder what {@link #export} wrote
     * @throws CadreException if a file is missing, changed, or from a newer version, or if the database does
     *             not become equal
     */
    Summary read(Path folder, ProgramStore store, IProgressMonitor monitor) throws CadreException;
}
