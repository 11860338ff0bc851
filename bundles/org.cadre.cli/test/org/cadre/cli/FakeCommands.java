/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands that say how they were called. */
final class FakeCommands {

    private FakeCommands() {
    }

    record Fake(List<String> path, Supplier<CommandRun> runs) implements Command {

        @Override
        public CommandRun newRun() {
            return runs.get();
        }

        @Override
        public ResourceBundle texts() {
            return new ListResourceBundle() {
                @Override
                protected Object[][] getContents() {
                    return new Object[][] { { "import.description", "Brings people in." },
                            { "fake.db", "Where." } };
                }
            };
        }
    }

    static Command echo(String... path) {
        return new Fake(List.of(path), Echo::new);
    }

    static Command doing(CommandRun run) {
        return new Fake(List.of("do"), () -> new Doing(run));
    }

    static class Database {
        @Option(names = "--db", required = true, descriptionKey = "fake.db")
        Path folder;
    }

    @CommandLine.Command
    static class Echo implements CommandRun {
        @Mixin
        Database database;

        @Option(names = "--dry-run")
        boolean dryRun;

        @Parameters(paramLabel = "PATH", arity = "0..1")
        String path;

        @Override
        public Outcome run(IProgressMonitor monitor) {
            var text = database.folder + " " + path + " " + dryRun;
            return new Outcome(Outcome.Exit.FINDINGS, text,
                    Map.of("db", database.folder.toString(), "dry", dryRun));
        }
    }

    @CommandLine.Command
    record Doing(CommandRun run) implements CommandRun {
        @Override
        public Outcome run(IProgressMonitor monitor) throws CoreException {
            return run.run(monitor);
        }
    }
}
