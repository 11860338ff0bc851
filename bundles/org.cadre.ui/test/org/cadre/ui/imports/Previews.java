/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ImportCounts;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.RosterChange;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.UnitOfWork;
import org.eclipse.core.runtime.IProgressMonitor;

/** A preview made of given numbers; applying it commits whatever its unit of work holds. */
record Previews(int added, int changed, int ended, int unchanged, int rejected, int ignored, UnitOfWork work)
        implements ImportPreview {

    static Previews of(int added, int changed, int ended, int unchanged, int rejected, int ignored) {
        return new Previews(added, changed, ended, unchanged, rejected, ignored, null);
    }

    @Override
    public ImportCounts counts() {
        var read = added + changed + unchanged + rejected + ignored;
        return new ImportCounts(read, added + changed, unchanged, rejected, ignored, ended);
    }

    @Override
    public List<RosterChange> changes() {
        return IntStream.range(0, added + changed + ended).mapToObj(this::change).toList();
    }

    @Override
    public List<Rejection> rejections() {
        return IntStream.range(0, rejected).mapToObj(i -> new Rejection("users.csv", i + 2, "email", "x",
                "row.email", "This is no e-mail address.", "Correct it.")).toList();
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public Commit apply(IProgressMonitor monitor) throws CadreException {
        return work.commit(CommitNote.of("import", "Test", true), monitor);
    }

    @Override
    public void writeRejects(Path file) {
        throw new UnsupportedOperationException();
    }

    private RosterChange change(int place) {
        var kind = place < added ? RosterChange.Kind.NEW
                : place < added + changed ? RosterChange.Kind.CHANGED : RosterChange.Kind.ENDED;
        return new RosterChange(kind, "Person", "Person " + place, "", "users.csv", place + 2);
    }
}
