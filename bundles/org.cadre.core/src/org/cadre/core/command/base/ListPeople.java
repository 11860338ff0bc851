/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.base;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.listing.Listing;
import org.cadre.core.listing.PersonRow;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.people.PeopleQuery;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.Roots;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Adds {@code cadre list people}. */
@Component(service = Command.class)
public class ListPeople extends CoreCommand {

    private final Stores stores;
    private final DistrictDay day;
    private final ProgramService programs;

    /** Lists the people of these stores. */
    @Activate
    public ListPeople(@Reference Stores stores, @Reference DistrictDay day,
            @Reference ProgramService programs) {
        super("list", "people"); //$NON-NLS-1$ //$NON-NLS-2$
        this.stores = stores;
        this.day = day;
        this.programs = programs;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:list.people.description}")
    private final class Run extends ListRun {

        @Option(names = "--where", paramLabel = "QUERY", descriptionKey = "list.people.where")
        private String where;

        @Option(names = "--program", paramLabel = "NAME", descriptionKey = "list.people.program")
        private String program;

        Run() {
            super(stores, Messages.List_noPeople);
        }

        @Override
        Listing<?> list(UnitOfWork work) throws CadreException {
            var query = where == null ? null : PeopleQuery.parse(where);
            var today = day.today(work);
            var people = program == null ? work.load(Roots.EDUCATORS) : participants(work);
            return PersonRow.list(query == null ? people : query.select(people, today), today);
        }

        private List<Educator> participants(UnitOfWork work) throws CadreException {
            return ProgramPools.of(work, programs.find(work, program), day.today(work)).people();
        }
    }
}
