/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.db;

import java.util.LinkedHashMap;

import org.cadre.core.CadreException;
import org.cadre.core.backup.Backups;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.LocationConverter;
import org.cadre.core.command.OtherSecretOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.DatabaseMove;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds {@code cadre db move}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class MoveCommand extends DbCommand {

    private final Stores stores;
    private final Backups backups;

    /** Moves databases of these stores, and backs them up before. */
    @Activate
    public MoveCommand(@Reference Stores stores, @Reference Backups backups) {
        super("move");
        this.stores = stores;
        this.backups = backups;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:db.move.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;
        @Mixin
        private OtherSecretOption other;

        @Option(names = "--to", required = true, paramLabel = "DIR|URL", descriptionKey = "db.move.to",
                converter = LocationConverter.class)
        private StoreLocation to;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            var tables = database.unlock(first -> new DatabaseMove(stores, backups, database.location(), first, to,
                    other.or(first)).run(monitor));
            long rows = tables.stream().mapToLong(table -> table.rows()).sum();
            var data = new LinkedHashMap<String, Object>();
            data.put("to", to.uri().toString());
            data.put("tables", tables.size());
            data.put("rows", rows);
            return Outcome.done(NLS.bind(Messages.Move_done,
                    new Object[] {database.location().name(), to.name(), tables.size(), rows}), data);
        }
    }
}
