/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ImportCounts;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.RosterChange;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.CsvText;
import org.cadre.model.CadreFactory;
import org.cadre.model.ImportRun;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** A planned import of calendars. */
@SuppressWarnings("nls")
public final class IntakePreview implements ImportPreview {

    /** What the records of such imports are called. */
    public static final String KIND = "calendar";

    private static final String CSV = ".csv";

    private final UnitOfWork work;
    private final Clock clock;
    private final String source;
    private final Planned planned;
    private final long plannedAt;

    IntakePreview(UnitOfWork work, Clock clock, String source, Planned planned) throws CadreException {
        this.work = work;
        this.clock = clock;
        this.source = source;
        this.planned = planned;
        plannedAt = sequence();
    }

    @Override
    public ImportCounts counts() {
        return planned.counts();
    }

    @Override
    public List<RosterChange> changes() {
        return planned.plan().changes();
    }

    @Override
    public List<Rejection> rejections() {
        return planned.allRejections();
    }

    @Override
    public List<String> notes() {
        return planned.notes();
    }

    @Override
    public Commit apply(IProgressMonitor monitor) throws CadreException {
        if (sequence() != plannedAt || !work.changed().isEmpty()) {
            throw new CadreException(CadreException.Kind.CONFLICT, NLS.bind(Messages.Intake_conflict, source),
                    null);
        }
        planned.plan().run(work);
        work.add(run());
        return work.commit(CommitNote.of("import", NLS.bind(Messages.Intake_commit, source), true), monitor);
    }

    private ImportRun run() {
        var counts = counts();
        var run = CadreFactory.eINSTANCE.createImportRun();
        run.setKind(KIND);
        run.setSource(source);
        run.setAt(clock.instant());
        run.setBy(System.getProperty("user.name", "?"));
        run.setRowsRead(counts.rowsRead());
        run.setImported(counts.imported());
        run.setUnchanged(counts.unchanged());
        run.setRejected(counts.rejected());
        run.setIgnored(counts.ignored());
        run.setEnded(counts.ended());
        return run;
    }

    private long sequence() throws CadreException {
        var latest = work.store().history(1);
        return latest.isEmpty() ? 0 : latest.getFirst().sequence();
    }

    /**
     * Writes the refused rows as CSV, so that they can be imported once they are corrected: into a folder,
     * one file for each table that they came from; or into a file, if the path ends with .csv, and those of
     * other tables beside it.
     */
    @Override
    public void writeRejects(Path path) throws CadreException {
        var tables = new LinkedHashMap<Sheet, List<List<String>>>();
        planned.lines().stream().filter(Line::isRejected).forEach(line -> {
            var rejection = line.rejection();
            tables.computeIfAbsent(line.sheet(), one -> new ArrayList<>())
                    .add(with(line.cells(), rejection.reason() + ' ' + rejection.fix()));
        });
        try {
            var target = path.toAbsolutePath();
            boolean single = target.toString().toLowerCase(Locale.ROOT).endsWith(CSV);
            Files.createDirectories(single ? target.getParent() : target);
            for (var table : tables.entrySet()) {
                var rows = new ArrayList<List<String>>();
                rows.add(with(table.getKey().headers(), Messages.Rejects_heading));
                rows.addAll(table.getValue());
                var name = plain(table.getKey().name());
                var beside = tables.size() == 1 ? target
                        : target.resolveSibling(plain(target.getFileName().toString()) + '-' + name + CSV);
                write(single ? beside : target.resolve(name + CSV), CsvText.write(rows));
            }
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Rejects_unwritable, path, e.getMessage()), e);
        }
    }

    /** Writes beside the target and moves it into place. */
    private static void write(Path file, String csv) throws IOException {
        var draft = Files.createTempFile(file.getParent(), ".cadre", null);
        Files.writeString(draft, csv);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceFirst("[.][A-Za-z]{2,4}$", "");
    }

    private static List<String> with(List<String> cells, String last) {
        var line = new ArrayList<>(cells);
        line.add(last);
        return line;
    }
}
