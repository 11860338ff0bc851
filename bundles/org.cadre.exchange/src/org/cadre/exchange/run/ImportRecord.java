/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.run;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ImportCounts;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.UnitOfWork;
import org.cadre.exchange.Messages;
import org.cadre.model.CadreFactory;
import org.cadre.model.ForeignValue;
import org.cadre.model.ImportRun;
import org.cadre.model.Program;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Commits an import in one transaction together with its record, unless the database changed since it was
 * planned.
 */
@SuppressWarnings("nls")
public class ImportRecord {

    /** What history calls a commit of an import. */
    public static final String KIND = "import";

    private static final String NOTE = "note";

    private final UnitOfWork work;
    private final Clock clock;
    private final String format;
    private final String source;
    private final long plannedAt;
    private Program program;

    /**
     * Remembers the state of the database that an import is planned for.
     *
     * @param work what the import will change
     * @param clock tells when
     * @param format what is imported: oneroster or signups
     * @param source name of the file or folder
     */
    public ImportRecord(UnitOfWork work, Clock clock, String format, String source) throws CadreException {
        this.work = work;
        this.clock = clock;
        this.format = format;
        this.source = source;
        plannedAt = sequence();
    }

    /** Says that the import is for one program only. */
    public ImportRecord in(Program imported) {
        program = imported;
        return this;
    }

    /**
     * Does what was planned and commits it.
     *
     * @param counts what became of the rows
     * @param notes what users were told
     * @param action changes the unit of work
     * @throws CadreException of kind CONFLICT if there was a commit since the planning; nothing is changed
     *            then
     */
    public Commit commit(ImportCounts counts, List<String> notes, Consumer<UnitOfWork> action,
            IProgressMonitor monitor) throws CadreException {
        if (sequence() != plannedAt || isChanged()) {
            throw new CadreException(CadreException.Kind.CONFLICT,
                    NLS.bind(Messages.Exchange_conflict, source), null);
        }
        action.accept(work);
        work.add(run(counts, notes));
        return work.commit(CommitNote.of(KIND, NLS.bind(Messages.Exchange_commit, source), true), monitor);
    }

    private ImportRun run(ImportCounts counts, List<String> notes) {
        var run = CadreFactory.eINSTANCE.createImportRun();
        run.setKind(format);
        run.setSource(source);
        run.setAt(clock.instant());
        run.setBy(System.getProperty("user.name", "?"));
        run.setRowsRead(counts.rowsRead());
        run.setImported(counts.imported());
        run.setUnchanged(counts.unchanged());
        run.setRejected(counts.rejected());
        run.setIgnored(counts.ignored());
        run.setEnded(counts.ended());
        run.setProgram(program);
        notes.forEach(note -> run.getNotes().add(note(note)));
        return run;
    }

    private ForeignValue note(String text) {
        var note = CadreFactory.eINSTANCE.createForeignValue();
        note.setSource(source);
        note.setField(NOTE);
        note.setValue(text);
        return note;
    }

    /** Whether something else was changed; a program may be made by the import that fills it. */
    private boolean isChanged() {
        return work.changed().stream().anyMatch(element -> element != program);
    }

    private long sequence() throws CadreException {
        return Optional.of(work.store().history(1)).filter(list -> !list.isEmpty())
                .map(list -> list.get(0).sequence()).orElse(0L);
    }
}
