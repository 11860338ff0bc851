/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ImportCounts;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.RosterChange;
import org.cadre.core.store.Commit;
import org.cadre.core.store.UnitOfWork;
import org.cadre.exchange.run.ImportRecord;
import org.cadre.exchange.run.Plan;
import org.cadre.exchange.text.SafeFile;
import org.eclipse.core.runtime.IProgressMonitor;

/** A planned import of a package. */
class OneRosterPreview implements ImportPreview {

    private final Roster roster;
    private final Plan plan;
    private final List<String> notes;
    private final ImportRecord record;

    OneRosterPreview(UnitOfWork work, Clock clock, Roster roster, Plan plan, List<String> notes)
            throws CadreException {
        this.roster = roster;
        this.plan = plan;
        this.notes = List.copyOf(notes);
        record = new ImportRecord(work, clock, OneRosterFormat.ID, roster.name());
    }

    @Override
    public ImportCounts counts() {
        return new ImportCounts(roster.read(), roster.count(Row.Fate.IMPORTED),
                roster.count(Row.Fate.UNCHANGED),
                roster.count(Row.Fate.REJECTED), roster.count(Row.Fate.IGNORED), plan.ended());
    }

    @Override
    public List<RosterChange> changes() {
        return plan.changes();
    }

    @Override
    public List<Rejection> rejections() {
        return roster.refusals().rejections();
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public Commit apply(IProgressMonitor monitor) throws CadreException {
        return record.commit(counts(), notes, plan::run, monitor);
    }

    @Override
    public void writeRejects(Path file) throws CadreException {
        try {
            new RejectWriter(roster).write(file);
        } catch (IOException e) {
            throw SafeFile.failure(file, e);
        }
    }
}
