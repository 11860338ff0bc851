/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Stores;
import org.cadre.scheduling.desk.CohortDesk;
import org.cadre.scheduling.desk.Draft;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "members", description = "${bundle:cohort.members.description}")
@SuppressWarnings("nls")
class CohortMembersCall implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Parameters(paramLabel = "COHORT", descriptionKey = "cohort.members.name")
    private String name;

    @Option(names = "--program", paramLabel = "NAME", descriptionKey = "cohort.program")
    private String program;

    @Option(names = "--add", paramLabel = "PERSON", descriptionKey = "cohort.members.add")
    private List<String> added = List.of();

    @Option(names = "--remove", paramLabel = "PERSON", descriptionKey = "cohort.members.remove")
    private List<String> removed = List.of();

    private final Stores stores;
    private final PlanDesk desk;
    private final CohortDesk cohorts;

    CohortMembersCall(Stores stores, PlanDesk desk, CohortDesk cohorts) {
        this.stores = stores;
        this.desk = desk;
        this.cohorts = cohorts;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var cohort = desk.cohort(work, desk.program(work, program), name);
            var wanted = cohorts.members(work, cohort)
                    .with(CohortCreateCall.people(work, desk, added))
                    .without(CohortCreateCall.people(work, desk, removed));
            var members = cohorts.paired(work, cohort.getProgram(), cohort, wanted);
            var session = new EditSession(work);
            cohorts.change(session, cohort, Draft.of(cohort), members);
            session.save(CommitNote.of("edit", NLS.bind(Messages.Cohorts_label, cohort.getName()), true),
                    monitor);
            return Outcome.done(NLS.bind(Messages.Cohorts_changed, new Object[] {cohort.getName(),
                    members.pairs().size(), members.everybody().size()}),
                    CohortCreateCall.data(cohort, members));
        }
    }
}
