/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.util.Comparator;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.store.Roots;
import org.cadre.model.Session;
import org.cadre.scheduling.days.Facts;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "sessions", description = "${bundle:list.sessions.description}")
@SuppressWarnings("nls")
class ListSessionsCall implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Mixin
    private FormatOption format;

    @Option(names = "--program", paramLabel = "NAME", descriptionKey = "list.sessions.program")
    private String program;

    @Option(names = "--cohort", paramLabel = "NAME", descriptionKey = "list.sessions.cohort")
    private String cohort;

    private final Stores stores;
    private final PlanDesk desk;

    ListSessionsCall(Stores stores, PlanDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var only = desk.program(work, program);
            var group = desk.cohort(work, only, cohort);
            var all = work.load(Roots.SESSIONS).stream()
                    .filter(one -> only == null || one.getProgram() == only)
                    .filter(one -> group == null || one.getCohort() == group)
                    .sorted(Comparator.comparing(Session::getPlannedStart,
                            Comparator.nullsLast(Comparator.naturalOrder()))).toList();
            return format.print(new SessionRows(new Facts(work).zone()).list(all),
                    new SessionRecords(work, desk).all(all), Messages.List_noSessions);
        }
    }
}
