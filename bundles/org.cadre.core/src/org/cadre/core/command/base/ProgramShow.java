/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.base;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds {@code cadre program show}. */
@Component(service = Command.class)
public class ProgramShow extends CoreCommand {

    private final Stores stores;
    private final DistrictDay day;
    private final ProgramService programs;

    /** Shows programs of these stores. */
    @Activate
    public ProgramShow(@Reference Stores stores, @Reference DistrictDay day,
            @Reference ProgramService programs) {
        super("program", "show"); //$NON-NLS-1$ //$NON-NLS-2$
        this.stores = stores;
        this.day = day;
        this.programs = programs;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:program.show.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Parameters(paramLabel = "NAME", descriptionKey = "program.show.name")
        private String name;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(stores); var work = store.begin()) {
                return ProgramReport.of(work, programs.find(work, name), day.today(work)).shown();
            }
        }
    }
}
