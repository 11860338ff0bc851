/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.testing.PostgresServer;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.InvalidSyntaxException;

/**
 * Everything that the command line does about calendars, plans, logs and hand-outs is the same in a folder
 * and on a server, where a coordinator with an account does it and others are refused.
 */
class SchedulingOnServerTest {

    private static final Pattern IDENTITY = Pattern
            .compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final List<String> READ_ONLY = List.of("EVALUATOR", "AUDITOR");

    private final SmallDistrict district = new SmallDistrict();

    @TempDir
    private Path folder;
    private PostgresServer server;
    private Map<String, List<String>> logins;

    @BeforeEach
    void sameDistrictTwice() throws Exception {
        assumeTrue(PostgresServer.obstacle().isEmpty(), () -> "skipped: " + PostgresServer.obstacle().get());
        server = PostgresServer.launch();
        server.createDatabase("harbor");
        var local = folder.resolve("db").toString();
        try (var store = Bundles.service(Stores.class).create(StoreLocation.ofFolder(Path.of(local)),
                Credentials.none()); var work = store.begin()) {
            district.fill(work);
        }
        logins = new HashMap<>(Map.of("LOCAL", List.of("--db", local)));
        logins.put("OWNER", login(PostgresServer.USER, PostgresServer.SECRET));
        run("db move", "LOCAL", "--to", server.url("harbor"), "--other-user", PostgresServer.USER,
                "--other-secret-file", folder.resolve(PostgresServer.USER).toString());
        for (var role : List.of("COORDINATOR", "EVALUATOR", "AUDITOR")) {
            var added = run("account add", "OWNER", role.toLowerCase(Locale.ROOT), "--role", role);
            logins.put(role, login(role.toLowerCase(Locale.ROOT),
                    added.data().get("passphrase").toString()));
        }
    }

    @AfterEach
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private List<String> login(String user, String secret) throws IOException {
        var file = Files.writeString(folder.resolve(user), secret);
        return List.of("--db", server.url("harbor"), "--user", user, "--secret-file", file.toString());
    }

    private Outcome run(String words, String as, String... arguments) throws CoreException,
            InvalidSyntaxException {
        return InstalledCommands.run(words, Stream.concat(Stream.of(arguments), logins.get(as).stream())
                .toList());
    }

    /** Runs a command in the folder and on the server; both say the same. */
    private Map<String, Object> both(String words, String... arguments) throws Exception {
        var local = run(words, "LOCAL", at("local", arguments));
        var served = run(words, "COORDINATOR", at("served", arguments));
        assertEquals(plain(local.text(), "local"), plain(served.text(), "served"), words);
        assertEquals(plain(String.valueOf(new TreeMap<>(local.data())), "local"),
                plain(String.valueOf(new TreeMap<>(served.data())), "served"), words);
        return local.data();
    }

    private String[] at(String place, String... arguments) {
        return Stream.of(arguments).map(one -> one.replace("OUT", folder.resolve(place).toString()))
                .toArray(String[]::new);
    }

    /** Names of new records and moments of work differ; the same name is the same number. */
    private String plain(String text, String place) {
        var numbers = new HashMap<String, Integer>();
        var named = IDENTITY.matcher(text.replace(folder.resolve(place).toString(), "OUT"))
                .replaceAll(found -> "id" + numbers.computeIfAbsent(found.group(), id -> numbers.size()));
        return MOMENT.matcher(named).replaceAll("now").replaceAll("commit=\\d+", "commit=n")
                .replaceAll("run=\\d+", "run=n");
    }

    private String window() {
        return district.monday + ".." + district.monday.plusDays(18);
    }

    @Test
    void aSeasonOfWorkIsTheSameOnBoth() throws Exception {
        var imported = both("calendar import", district.tables(folder.resolve("tables")).toString(),
                "--no-backup");
        assertEquals(0, imported.get("rejected"), imported::toString);
        both("calendar show");
        both("calendar day", "--date", district.monday.plusDays(2).toString(), "--kind", "holiday");
        both("series preset", "weekly-pair", "--cohort", "Fall");
        both("series add", "Chat", "--cohort", "Fall", "--minutes", "20");
        both("series list");
        both("rules set", "--program", SmallDistrict.PROGRAM, Files.writeString(folder.resolve("rules.json"),
                "{\"format\":\"cadre-schedule-rules\",\"version\":1,\"limits\":{\"sessionsADay\":3}}")
                .toString());
        both("rules show", "--program", SmallDistrict.PROGRAM);
        both("schedule", "--window", window(), "--out", "OUT/plan");
        same("plan");
        both("schedule", "--window", window(), "--accept");
        var sessions = sessions("LOCAL");
        assertTrue(sessions.size() >= 6, sessions::toString);
        repaired(sessions.getFirst());
        logged();
        handedOut();
        both("list cohorts");
        both("check");
        var back = folder.resolve("back").toString();
        run("db move", "OWNER", "--to", back);
        logins.put("BACK", List.of("--db", back, "--user", PostgresServer.USER, "--secret-file",
                folder.resolve(PostgresServer.USER).toString()));
        assertEquals(run("list sessions", "OWNER", "--format", "json").text(),
                run("list sessions", "BACK", "--format", "json").text());
        assertTrue(run("backup", "OWNER", "--out", folder.resolve("kept").toString()).exit()
                == Outcome.Exit.DONE);
    }

    private void repaired(Map<String, Object> first) throws Exception {
        var day = first.get("start").toString().substring(0, 10);
        var happened = Files.writeString(folder.resolve("happened.csv"), "ill,t1," + day + "\nno school,"
                + district.monday.plusDays(8) + "\n").toString();
        both("schedule", "--repair", happened);
        both("schedule", "--repair", happened, "--accept");
        both("list sessions", "--format", "json");
    }

    private void logged() throws Exception {
        both("session log", "--pair", "t1", "t2", "--on", district.today.minusDays(1).toString(), "--done",
                "--at", "15:30", "--minutes", "20", "--phase", "observe");
        for (var what : List.of("cadence", "minutes", "stipends", "coverage", "clocks")) {
            both("ledger", "--program", SmallDistrict.PROGRAM, "--what", what);
        }
    }

    private void handedOut() throws Exception {
        var monday = district.monday.toString();
        both("export ics", "--all", "--school", "North", "--cohort", "Fall", "--pair", "t1", "t2", "--out",
                "OUT/ics");
        both("export coverage", "--format", "csv,html,pdf", "--out", "OUT/coverage");
        both("export sheets", "--all", "--week", monday, "--weeks", "3", "--out", "OUT/sheets/all.pdf");
        both("export sheets", "--all", "--week", monday, "--weeks", "3", "--out", "OUT/sheets");
        List.of("ics", "coverage", "sheets").forEach(this::same);
    }

    /** The files of a folder are the same, but for names of new records. */
    private void same(String name) {
        var local = files("local", name);
        assertFalse(local.isEmpty(), name);
        assertEquals(local, files("served", name));
    }

    private Map<String, String> files(String place, String name) {
        var found = new TreeMap<String, String>();
        var top = folder.resolve(place).resolve(name);
        try (var all = Files.walk(top)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var content = Files.readString(file, StandardCharsets.ISO_8859_1).replace("\r\n ", "");
                found.put(top.relativize(file).toString(), IDENTITY.matcher(content).replaceAll("id"));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> sessions(String as) throws Exception {
        return (List<Map<String, Object>>) run("list sessions", as, "--format", "json").data()
                .get("sessions");
    }

    @Test
    void othersAreRefusedAndChangeNothing() throws Exception {
        var tables = district.tables(folder.resolve("tables")).toString();
        run("calendar import", "COORDINATOR", tables, "--no-backup");
        run("schedule", "COORDINATOR", "--window", window(), "--accept");
        var before = run("list sessions", "COORDINATOR", "--format", "json").text();
        var rules = Files.writeString(folder.resolve("rules.json"),
                "{\"format\":\"cadre-schedule-rules\",\"version\":1}").toString();
        var attempts = List.of(List.of("calendar import", tables, "--no-backup"),
                List.of("calendar day", "--date", district.monday.toString(), "--kind", "holiday"),
                List.of("series add", "Chat"), List.of("rules set", "--program", "Induction", rules),
                List.of("schedule", "--window", window()),
                List.of("schedule", "--window", window(), "--accept"),
                List.of("session log", "--pair", "t1", "t2", "--on", district.today.minusDays(1).toString(),
                        "--done", "--at", "15:30"));
        var done = new ArrayList<String>();
        for (var role : READ_ONLY) {
            for (var attempt : attempts) {
                var arguments = attempt.subList(1, attempt.size()).toArray(String[]::new);
                var refused = assertThrows(CadreException.class,
                        () -> run(attempt.getFirst(), role, arguments), attempt + " as " + role);
                done.add(role + ' ' + attempt.getFirst() + ": " + refused.getMessage());
            }
        }
        done.forEach(one -> assertTrue(one.endsWith(".") && !one.contains("Exception"), one));
        assertEquals(before, run("list sessions", "COORDINATOR", "--format", "json").text());
        assertEquals(List.of(), sessions("AUDITOR"), "auditors see nobody in particular");
    }
}
