/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ImportCounts;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.RosterChange;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.store.Commit;
import org.cadre.exchange.run.ImportRecord;
import org.cadre.exchange.text.SafeFile;
import org.eclipse.core.runtime.IProgressMonitor;

/** A planned import of sign-ups. */
class SignupPreview implements ImportPreview {

    private final Sheet sheet;
    private final SignupPlanner planner;
    private final List<String> notes;
    private final ImportRecord record;

    SignupPreview(Sheet sheet, SignupPlanner planner, List<String> notes, ImportRecord record) {
        this.sheet = sheet;
        this.planner = planner;
        this.notes = List.copyOf(notes);
        this.record = record;
    }

    @Override
    public ImportCounts counts() {
        return new ImportCounts(sheet.rows().size(), planner.imported(), planner.unchanged(),
                planner.rejections().size(), planner.ignored(), 0);
    }

    @Override
    public List<RosterChange> changes() {
        return planner.plan().changes();
    }

    @Override
    public List<Rejection> rejections() {
        return List.copyOf(planner.rejections());
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public Commit apply(IProgressMonitor monitor) throws CadreException {
        return record.commit(counts(), notes, planner.plan()::run, monitor);
    }

    @Override
    public void writeRejects(Path file) throws CadreException {
        try {
            new SignupRejects(sheet, planner.rejectedRows(), planner.rejections()).write(file);
        } catch (IOException e) {
            throw SafeFile.failure(file, e);
        }
    }
}
