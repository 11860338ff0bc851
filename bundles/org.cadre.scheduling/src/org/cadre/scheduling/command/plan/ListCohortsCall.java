/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;
import org.cadre.core.store.Roots;
import org.cadre.model.Cohort;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "cohorts", description = "${bundle:list.cohorts.description}")
@SuppressWarnings("nls")
class ListCohortsCall implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Mixin
    private FormatOption format;

    @Option(names = "--program", paramLabel = "NAME", descriptionKey = "list.cohorts.program")
    private String program;

    private final Stores stores;
    private final PlanDesk desk;

    ListCohortsCall(Stores stores, PlanDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var only = desk.program(work, program);
            var all = work.load(Roots.PROGRAMS).stream().filter(one -> only == null || one == only)
                    .flatMap(one -> one.getCohorts().stream()).toList();
            return format.print(new Listing<>("cohorts", columns(), all), Messages.List_noCohorts);
        }
    }

    private static List<ListColumn<Cohort>> columns() {
        return List.of(new ListColumn<>("id", Messages.Column_id, Cohort::getUuid),
                new ListColumn<>("program", Messages.Column_program, one -> one.getProgram().getName()),
                new ListColumn<>("name", Messages.Column_name, Cohort::getName),
                new ListColumn<>("format", Messages.Column_format, one -> one.getFormat().getLiteral()),
                new ListColumn<>("members", Messages.Column_members, one -> one.getMembers().size()),
                new ListColumn<>("start", Messages.Column_from, Cohort::getStart),
                new ListColumn<>("end", Messages.Column_until, Cohort::getEnd));
    }
}
