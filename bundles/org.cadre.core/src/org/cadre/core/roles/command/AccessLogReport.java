/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds {@code cadre access-log report}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class AccessLogReport extends RolesCommand {

    private final Stores stores;

    /** Prints the access logs of these stores. */
    @Activate
    public AccessLogReport(@Reference Stores stores) {
        super("access-log", "report");
        this.stores = stores;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:access-log.report.description}")
    private final class Run implements CommandRun {

        @Mixin
        private DatabaseOption database;

        @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "access-log.out")
        private Path out;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(stores)) {
                var lines = store.accessLog().read(Integer.MAX_VALUE);
                var report = new AccessReport(store.location().name(), lines, store.accessLog().head());
                boolean table = out.toString().endsWith(".csv");
                Files.writeString(out, table ? report.csv() : report.html());
                return Outcome.done(NLS.bind(Messages.Log_written, lines.size(), out),
                        Map.of("lines", lines.size(), "file", out.toString()));
            } catch (IOException e) {
                throw CadreException.failure(NLS.bind(Messages.Log_unwritable, out, e.getMessage()), e);
            }
        }
    }
}
