/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.handout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Session;
import org.cadre.scheduling.handout.CoverageFiles;
import org.cadre.scheduling.handout.CoverageRequests;
import org.cadre.scheduling.handout.Finder;
import org.cadre.scheduling.handout.Printing;
import org.cadre.scheduling.handout.SessionPeople;
import org.cadre.scheduling.ledger.Ledgers;
import org.cadre.scheduling.print.Paper;
import org.cadre.scheduling.print.SheetFormat;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "coverage", description = "${bundle:export.coverage.description}")
@SuppressWarnings("nls")
class CoverageCall implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Mixin
    private DaysOption days = new DaysOption();

    @Option(names = "--school", paramLabel = "ID", descriptionKey = "export.coverage.school")
    private String school;

    @Option(names = "--format", split = ",", defaultValue = "csv,pdf", paramLabel = "pdf|html|csv",
            descriptionKey = "export.coverage.format")
    private Set<SheetFormat> formats;

    @Option(names = "--paper", paramLabel = "letter|a4", descriptionKey = "export.paper")
    private Paper paper;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "export.coverage.out")
    private Path out;

    private final Stores stores;
    private final CoverageRequests requests;
    private final Ledgers ledgers;
    private final DistrictDay day;

    CoverageCall(Stores stores, CoverageRequests requests, Ledgers ledgers, DistrictDay day) {
        this.stores = stores;
        this.requests = requests;
        this.ledgers = ledgers;
        this.day = day;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        days.check();
        try (var store = database.open(stores); var work = store.begin()) {
            var only = school == null ? null : Finder.school(work, school);
            var found = requests.of(work, only, days.from(), days.to());
            if (found.isEmpty()) {
                return Outcome.done(Messages.Coverage_nothing, data(0, List.of()));
            }
            store.accessLog().append(AccessAct.EXPORT, "", Messages.Coverage_accessDetail);
            var files = new CoverageFiles(out, formats, Printing.of(work, paper, day.today(work)));
            var written = new ArrayList<>(files.write(found, monitor));
            if (only == null) {
                written.addAll(budget(files, work));
            }
            return Outcome.done(NLS.bind(Messages.Coverage_written,
                    new Object[] { found.size(), written.size(), out }), data(found.size(), written));
        }
    }

    private List<Path> budget(CoverageFiles files, UnitOfWork work) throws CadreException {
        var sessions = requests.sessions(work, days.from(), days.to());
        var budget = ledgers.budget(work, sessions);
        return files.write("substitute-budget", budget.title(), NLS.bind(Messages.Coverage_time,
                day(sessions, true), day(sessions, false)), budget.definition(), budget.listing());
    }

    /** The day that was asked for, else the first or last day with a session. */
    private String day(List<Session> sessions, boolean first) {
        var asked = first ? days.from() : days.to();
        if (asked != null) {
            return asked.toString();
        }
        var all = sessions.stream().flatMap(one -> SessionPeople.start(one).stream()).sorted().toList();
        return (first ? all.getFirst() : all.getLast()).toLocalDate().toString();
    }

    private static LinkedHashMap<String, Object> data(int classes, List<Path> files) {
        var data = new LinkedHashMap<String, Object>();
        data.put("classes", classes);
        data.put("files", files.stream().map(Path::toString).toList());
        return data;
    }
}
