/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.Backups;
import org.cadre.core.command.Command;
import org.cadre.core.command.Outcome;
import org.cadre.core.command.Outcome.Exit;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.StoreProvider;
import org.cadre.core.store.Stores;
import org.cadre.exchange.oneroster.OneRosterFormat;
import org.cadre.exchange.sample.SampleDistrict;
import org.cadre.exchange.signup.SignupService;
import org.cadre.testing.MemoryStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

/** The commands, called as the command line calls them, on a database that is only in memory. */
class CommandsTest {

    @TempDir
    private Path folder;
    private final MemoryStore store = new MemoryStore();
    private final Backups backups = new Backups(List.of());
    private final Stores stores = new Stores(List.of(new OneStore()));

    private final class OneStore implements StoreProvider {

        @Override
        public boolean handles(StoreLocation location) {
            return true;
        }

        @Override
        public ProgramStore open(StoreLocation location, Credentials credentials) {
            return store;
        }

        @Override
        public ProgramStore create(StoreLocation location, Credentials credentials) throws CadreException {
            try {
                Files.createDirectories(location.folder().orElseThrow());
            } catch (IOException e) {
                throw CadreException.failure("no folder", e);
            }
            return store;
        }
    }

    @Test
    void sampleGoesOutAndComesBack() throws CoreException {
        var sample = call(new SampleCommand(stores, new SampleDistrict()), "--schools", "3", "--educators",
                "30");
        assertEquals(30, sample.data().get("educators"));
        var file = folder.resolve("out.zip").toString();
        assertEquals(30, call(new OneRosterExportCommand(stores, new OneRosterFormat()), file).data()
                .get("people"));
        var again = call(new OneRosterImportCommand(stores, new OneRosterFormat(), backups), file,
                "--dry-run");
        assertEquals(Exit.DONE, again.exit());
        assertEquals(again.data().get("rowsRead"), again.data().get("unchanged"));
        assertEquals(true, again.data().get("dryRun"));
    }

    @Test
    void refusedRowsAreFindings() throws CoreException, IOException {
        call(new SampleCommand(stores, new SampleDistrict()), "--schools", "3", "--educators", "30");
        var out = folder.resolve("out");
        call(new OneRosterExportCommand(stores, new OneRosterFormat()), out.toString());
        var users = out.resolve("users.csv");
        Files.writeString(users, Files.readString(users).replaceFirst(",true,", ",maybe,"));
        var rejects = folder.resolve("rejects.zip");
        var outcome = call(new OneRosterImportCommand(stores, new OneRosterFormat(), backups), out.toString(),
                "--rejects",
                rejects.toString());
        assertEquals(Exit.FINDINGS, outcome.exit());
        assertEquals(2, outcome.data().get("rejected"));
        assertEquals("row.invalid_boolean",
                ((Map<?, ?>) ((List<?>) outcome.data().get("rejections")).get(0)).get("code"));
        assertTrue(Files.size(rejects) > 0);
        assertTrue(outcome.text().contains("users.csv, line 2"), outcome::text);
    }

    @Test
    void lastImportIsTakenBack() throws CoreException, IOException {
        call(new SampleCommand(stores, new SampleDistrict()), "--schools", "3", "--educators", "30");
        var program = store.begin().load(Roots.PROGRAMS).get(0);
        int places = program.getParticipations().size();
        var person = store.begin().load(Roots.EDUCATORS).get(0);
        var sheet = Files.writeString(folder.resolve("form.csv"), "Email,Role\n" + person.getEmail()
                + ",mentee\n");
        var mapping = folder.resolve("mapping.json");
        var signups = new SignupsCommand(stores, new SignupService(), backups);
        var outcome = call(signups, sheet.toString(), "--program", program.getName(), "--save-mapping",
                mapping.toString());
        assertEquals(Map.of("Email", "email", "Role", "role"), outcome.data().get("mapping"));
        assertEquals(places + 1, store.begin().load(Roots.PROGRAMS).get(0).getParticipations().size());
        assertEquals(1, call(signups, sheet.toString(), "--program", program.getName(), "--mapping",
                mapping.toString(), "--dry-run").data().get("unchanged"));
        var revert = new RevertCommand(stores);
        assertEquals(outcome.data().get("run"), call(revert).data().get("reverted"));
        assertEquals(places, store.begin().load(Roots.PROGRAMS).get(0).getParticipations().size());
        assertThrows(CadreException.class, () -> call(revert));
    }

    @Test
    void everyOptionIsExplained() {
        var format = new OneRosterFormat();
        for (Command command : List.of(new SampleCommand(stores, new SampleDistrict()),
                new RevertCommand(stores),
                new OneRosterImportCommand(stores, format, backups),
                        new OneRosterExportCommand(stores, format),
                new SignupsCommand(stores, new SignupService(), backups))) {
            var line = new CommandLine(command.newRun()).setResourceBundle(command.texts());
            assertFalse(String.join("", line.getCommandSpec().usageMessage().description()).contains("${"));
            line.getCommandSpec().args().stream().filter(arg -> !arg.descriptionKey().startsWith("option."))
                    .forEach(arg -> assertTrue(command.texts().containsKey(arg.descriptionKey()),
                            arg::toString));
        }
    }

    private Outcome call(Command command, String... arguments) throws CoreException {
        var all = new ArrayList<>(List.of("--db", folder.resolve("db").toString()));
        all.addAll(List.of(arguments));
        var run = command.newRun();
        new CommandLine(run).setResourceBundle(command.texts()).parseArgs(all.toArray(String[]::new));
        return run.run(new NullProgressMonitor());
    }
}
