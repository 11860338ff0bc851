/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ColumnMapping;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.exchange.SignupTally;
import org.cadre.core.exchange.Signups;
import org.cadre.ui.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** An import of sign-ups from the choice of the sheet to its end; knows nothing of widgets. */
public final class SignupImport {

    private final Signups signups;
    private final MappingMemory memory;
    private final PendingImport pending;
    private SignupTarget target;
    private MappingModel mapping;
    private String note = ""; //$NON-NLS-1$

    /** Reads sheets with that service and remembers mappings there. */
    public SignupImport(Signups signups, MappingMemory memory, PendingImport pending) {
        this.signups = signups;
        this.memory = memory;
        this.pending = pending;
    }

    /** What is to be imported, once the mapping is decided. */
    public PendingImport pending() {
        return pending;
    }

    /** Decides which program people signed up for. */
    public void setTarget(SignupTarget program) {
        target = program;
    }

    /** Reads the sheet; begins with the mapping that was used last for its form, else with a suggestion. */
    public MappingModel read(ImportSource source, IProgressMonitor monitor) throws CadreException {
        SubMonitor.convert(monitor, source.name(), 1).split(1);
        var sheet = signups.read(source.path());
        note = ""; //$NON-NLS-1$
        mapping = new MappingModel(sheet, recalled(sheet).orElseGet(() -> signups.suggest(sheet)));
        return mapping;
    }

    /** What the columns mean; null until a sheet was read. */
    public MappingModel mapping() {
        return mapping;
    }

    /** Says where the mapping came from; empty if it is a suggestion. */
    public String note() {
        return note;
    }

    /** Gives up the remembered mapping for a suggestion. */
    public MappingModel suggestAnew() {
        note = ""; //$NON-NLS-1$
        mapping = new MappingModel(mapping.sheet(), signups.suggest(mapping.sheet()));
        return mapping;
    }

    /** How the rows read under the mapping as it was when asked. */
    public SignupTally tally(ColumnMapping asked) {
        return signups.tally(mapping.sheet(), asked);
    }

    /** Compares the sheet with the database. */
    public PreviewModel preview(IProgressMonitor monitor) throws CoreException {
        var chosen = mapping.mapping();
        return pending.read(mapping.sheet().name(),
                (work, m) -> signups.preview(mapping.sheet(), chosen, target.in(work), work, m), monitor);
    }

    /** Keeps the mapping for the next sheet of this form. */
    public void remember() throws CadreException {
        memory.remember(mapping.sheet(), mapping.mapping());
    }

    private Optional<ColumnMapping> recalled(Sheet sheet) {
        try {
            var known = memory.recall(sheet);
            note = known.isPresent() ? Messages.Mapping_recalled : ""; //$NON-NLS-1$
            return known;
        } catch (CadreException e) {
            note = Messages.Mapping_unreadable;
            return Optional.empty();
        }
    }
}
