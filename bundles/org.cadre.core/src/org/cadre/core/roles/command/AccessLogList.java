/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles.command;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds {@code cadre access-log list}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class AccessLogList extends RolesCommand {

    private final Stores stores;

    /** Lists the access logs of these stores. */
    @Activate
    public AccessLogList(@Reference Stores stores) {
        super("access-log", "list");
        this.stores = stores;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:access-log.list.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "access-log.limit")
        private int limit;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(stores)) {
                var text = new AccessText(store.accessLog().read(Math.max(0, limit)),
                        store.accessLog().head());
                return Outcome.done(text.text(), text.data());
            }
        }
    }
}
