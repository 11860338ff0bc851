/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.exchange.RosterFormat;
import org.cadre.core.store.UnitOfWork;
import org.cadre.exchange.Messages;
import org.cadre.exchange.text.SafeFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** OneRoster CSV, versions 1.1 and 1.2 in, version 1.2 out. */
@Component
@SuppressWarnings("nls")
public class OneRosterFormat implements RosterFormat {

    static final String ID = "oneroster";

    private final Schema schema = new Schema();
    private final Clock clock;

    /** Uses the machine's clock. */
    @Activate
    public OneRosterFormat() {
        this(Clock.systemDefaultZone());
    }

    /** Takes today from that clock. */
    public OneRosterFormat(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.OneRoster_label;
    }

    @Override
    public ImportPreview preview(Path source, UnitOfWork work,
            IProgressMonitor monitor) throws CadreException {
        var progress = SubMonitor.convert(monitor,
                NLS.bind(Messages.OneRoster_reading, source.getFileName()), 3);
        try (var files = PackageFiles.open(source)) {
            var reader = new TableReader(files, progress);
            var roster = new PackageReader(schema, files, reader).read();
            progress.worked(1);
            var directory = new Directory(work);
            Staff.refuseSharedIds(roster, directory);
            new ReferenceCheck(roster, directory, reader).run();
            progress.split(1);
            var context = new Import(schema, roster, directory, directory.today(clock));
            var notes = new Planner(context).run();
            progress.split(1);
            return new OneRosterPreview(work, clock, roster, context.plan(), notes);
        }
    }

    @Override
    public void export(UnitOfWork work, Path target, IProgressMonitor monitor) throws CadreException {
        try {
            work.store().accessLog().append(AccessAct.EXPORT, "", Messages.Export_logged); //$NON-NLS-1$
            new OneRosterExport(schema, work).write(target, SubMonitor.convert(monitor));
        } catch (IOException e) {
            throw SafeFile.failure(target, e);
        }
    }
}
