/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.calendar;

import org.cadre.core.backup.Backups;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.store.Stores;
import org.cadre.scheduling.intake.CalendarIntake;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre calendar import}. */
@Component(service = Command.class)
public class ImportCommand extends CalendarCommand {

    private final CalendarIntake intake;
    private final Backups backups;

    /** Imports into databases of these stores. */
    @Activate
    public ImportCommand(@Reference Stores stores, @Reference CalendarIntake intake,
            @Reference Backups backups) {
        super("import", stores); //$NON-NLS-1$
        this.intake = intake;
        this.backups = backups;
    }

    @Override
    public CommandRun newRun() {
        return new ImportRun(stores(), intake, backups);
    }
}
