/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.base;

import java.time.LocalDate;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramDraft;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds {@code cadre program create}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class ProgramCreate extends CoreCommand {

    private final Stores stores;
    private final DistrictDay day;
    private final ProgramService programs;

    /** Creates programs in these stores. */
    @Activate
    public ProgramCreate(@Reference Stores stores, @Reference DistrictDay day,
            @Reference ProgramService programs) {
        super("program", "create");
        this.stores = stores;
        this.day = day;
        this.programs = programs;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:program.create.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Parameters(paramLabel = "NAME", descriptionKey = "program.create.name")
        private String name;

        @Option(names = "--mentors", paramLabel = "QUERY", descriptionKey = "program.create.mentors")
        private String mentors;

        @Option(names = "--mentees", paramLabel = "QUERY", descriptionKey = "program.create.mentees")
        private String mentees;

        @Option(names = "--start", paramLabel = "DATE", descriptionKey = "program.create.start")
        private LocalDate start;

        @Option(names = "--end", paramLabel = "DATE", descriptionKey = "program.create.end")
        private LocalDate end;

        @Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "program.create.purpose")
        private String purpose;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            var draft = new ProgramDraft(name, purpose, start, end, mentors, mentees);
            try (var store = database.open(stores); var work = store.begin()) {
                var program = programs.create(work, draft);
                work.add(program);
                work.commit(CommitNote.of("edit", NLS.bind(Messages.Programs_created, draft.name()), true),
                        monitor);
                return ProgramReport.of(work, program, day.today(work)).created();
            }
        }
    }
}
