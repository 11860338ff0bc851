/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Stores;
import org.cadre.matching.command.MatchDatabase;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.model.CohortFormat;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds {@code cadre match groups}. */
@Component(service = org.cadre.core.command.Command.class)
public class GroupsCommand implements org.cadre.core.command.Command {

    private final Stores stores;
    private final ProgramService programs;
    private final DistrictDay day;
    private final ProgramPolicies policies;
    private final GroupService groups;

    /** Works with these services. */
    @Activate
    public GroupsCommand(@Reference Stores stores, @Reference ProgramService programs,
            @Reference DistrictDay day, @Reference ProgramPolicies policies, @Reference GroupService groups) {
        this.stores = stores;
        this.programs = programs;
        this.day = day;
        this.policies = policies;
        this.groups = groups;
    }

    @Override
    public List<String> path() {
        return List.of("match", "groups"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new Call(this);
    }

    @Command(name = "groups", description = "${bundle:match.groups.description}")
    static class Call implements CommandRun {

        private static final String KIND = "groups"; //$NON-NLS-1$

        @Mixin
        private MatchDatabase database;

        @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
        private String program;

        @Option(names = "--size", paramLabel = "N..M", defaultValue = "3..8", descriptionKey = "match.size")
        private String size;

        @Option(names = "--by", paramLabel = "FOCUS", defaultValue = "", descriptionKey = "match.by")
        private String focus;

        @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "plc",
                descriptionKey = "match.format")
        private CohortFormat format;

        @Option(names = "--dry-run", descriptionKey = "match.dryRun")
        private boolean dryRun;

        private final GroupsCommand command;

        Call(GroupsCommand command) {
            this.command = command;
        }

        @Override
        public Outcome run(IProgressMonitor monitor) throws CoreException {
            var progress = SubMonitor.convert(monitor, 10);
            var wanted = GroupSize.parse(size)
                    .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Groups_badSize, size)));
            try (var store = database.open(command.stores);
                    var work = store.begin()) {
                var found = command.programs.find(work, program);
                var proposal = command.groups.prepare(work, found, wanted, focus,
                        command.policies.of(work, found), command.day.today(work)).run(progress.split(8));
                if (!dryRun) {
                    var session = new EditSession(work);
                    command.groups.apply(session, proposal, format);
                    session.save(CommitNote.of(KIND, session.undoLabel().orElse(KIND), true),
                            progress.split(2));
                }
                return new GroupsOutcome(proposal, dryRun).outcome();
            }
        }
    }
}
