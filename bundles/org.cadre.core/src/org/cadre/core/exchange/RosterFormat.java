/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.exchange;

import java.nio.file.Path;

import org.cadre.core.store.UnitOfWork;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** A service that reads and writes rosters in one format. */
public interface RosterFormat {

    /** Stable id of the format, for instance "oneroster". */
    String id();

    /** Name of the format as people know it. */
    String label();

    /**
     * Reads a roster completely, checks every row and compares it with the database.
     *
     * @param source a file or folder in this format
     * @param work an unchanged unit of work; {@link ImportPreview#apply} changes and commits it
     * @throws CoreException if it is not a roster in this format or cannot be read at all
     */
    ImportPreview preview(Path source, UnitOfWork work, IProgressMonitor monitor) throws CoreException;

    /**
     * Writes the roster of a database so that importing it elsewhere gives the same people, schools and
     * employments.
     *
     * @param target a folder, or a file to be written as archive; either it is complete afterwards or not
     *             there
     */
    void export(UnitOfWork work, Path target, IProgressMonitor monitor) throws CoreException;
}
