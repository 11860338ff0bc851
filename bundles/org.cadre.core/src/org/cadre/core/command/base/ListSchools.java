/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.base;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.listing.Listing;
import org.cadre.core.listing.SchoolRow;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.store.Roots;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;

/** Adds {@code cadre list schools}. */
@Component(service = Command.class)
public class ListSchools extends CoreCommand {

    private final Stores stores;
    private final DistrictDay day;

    /** Lists the schools of these stores. */
    @Activate
    public ListSchools(@Reference Stores stores, @Reference DistrictDay day) {
        super("list", "schools"); //$NON-NLS-1$ //$NON-NLS-2$
        this.stores = stores;
        this.day = day;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:list.schools.description}")
    private final class Run extends ListRun {

        Run() {
            super(stores, Messages.List_noSchools);
        }

        @Override
        Listing<?> list(UnitOfWork work) throws CadreException {
            return SchoolRow.list(work.load(Roots.SCHOOLS), work.load(Roots.EDUCATORS), day.today(work));
        }
    }
}
