/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.UnitOfWork;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * An import from its first reading to its end, in a unit of work of its own. Reading again starts over. Used
 * by one thread at a time.
 */
public final class PendingImport implements AutoCloseable {

    /** Reads something and compares it with the database. */
    @FunctionalInterface
    public interface Reading {

        /**
         * Says what would happen.
         *
         * @param work a fresh unit of work
         */
        ImportPreview preview(UnitOfWork work, IProgressMonitor monitor) throws CoreException;
    }

    private final ProgramStore store;
    private UnitOfWork work;
    private String source;
    private PreviewModel preview;

    /** Imports into that database. */
    public PendingImport(ProgramStore store) {
        this.store = store;
    }

    /** The database. */
    public ProgramStore store() {
        return store;
    }

    /**
     * Forgets what was read before, reads anew, and prepares what the preview shows.
     *
     * @param name what is read, as the user calls it
     */
    public PreviewModel read(String name, Reading reading, IProgressMonitor monitor) throws CoreException {
        close();
        source = name;
        work = store.begin();
        preview = new PreviewModel(reading.preview(work, monitor));
        return preview;
    }

    /** What was read last, as the user calls it; null if nothing was. */
    public String source() {
        return source;
    }

    /** What was read last; empty if nothing was, or it could not be read. */
    public Optional<PreviewModel> preview() {
        return Optional.ofNullable(preview);
    }

    /** Does what the preview says; afterwards nothing is pending any more. If it fails, the preview stays. */
    public ImportResult apply(IProgressMonitor monitor) throws CadreException {
        var commit = preview.preview().apply(monitor);
        var result = new ImportResult(source, commit, preview);
        close();
        return result;
    }

    /** Forgets what was read. */
    @Override
    public void close() {
        preview = null;
        if (work != null) {
            work.close();
            work = null;
        }
    }
}
