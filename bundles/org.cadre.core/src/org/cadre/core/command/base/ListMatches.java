/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.base;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.listing.Listing;
import org.cadre.core.listing.MatchRow;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.Roots;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.MentorshipStatus;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Adds {@code cadre list matches}. */
@Component(service = Command.class)
public class ListMatches extends CoreCommand {

    private final Stores stores;
    private final DistrictDay day;
    private final ProgramService programs;

    /** Lists the mentorships of these stores. */
    @Activate
    public ListMatches(@Reference Stores stores, @Reference DistrictDay day,
            @Reference ProgramService programs) {
        super("list", "matches"); //$NON-NLS-1$ //$NON-NLS-2$
        this.stores = stores;
        this.day = day;
        this.programs = programs;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:list.matches.description}")
    private final class Run extends ListRun {

        @Option(names = "--program", paramLabel = "NAME", descriptionKey = "list.matches.program")
        private String program;

        @Option(names = "--ended", descriptionKey = "list.matches.ended")
        private boolean ended;

        Run() {
            super(stores, Messages.List_noMatches);
        }

        @Override
        Listing<?> list(UnitOfWork work) throws CadreException {
            var only = program == null ? null : programs.find(work, program);
            var matches = work.load(Roots.MENTORSHIPS).stream()
                    .filter(m -> only == null || m.getProgram() == only)
                    .filter(m -> ended || m.getStatus() != MentorshipStatus.ENDED).toList();
            return MatchRow.list(matches, day.today(work));
        }
    }
}
