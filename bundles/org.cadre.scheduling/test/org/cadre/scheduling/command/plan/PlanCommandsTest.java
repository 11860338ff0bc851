/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.command.Command;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.StoreProvider;
import org.cadre.core.store.Stores;
import org.cadre.model.CohortFormat;
import org.cadre.scheduling.desk.CohortDesk;
import org.cadre.scheduling.plan.PlanWriter;
import org.cadre.scheduling.plan.Scheduler;
import org.cadre.scheduling.plan.SchoolWorld;
import org.cadre.scheduling.rules.RulesOfPrograms;
import org.cadre.scheduling.series.OfficeHours;
import org.cadre.scheduling.series.SeriesService;
import org.cadre.testing.MemoryStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

import picocli.CommandLine;

class PlanCommandsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-09-01T17:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final SchoolWorld world = new SchoolWorld();
    private final RulesOfPrograms rules = new RulesOfPrograms();
    private final PlanDesk desk = new PlanDesk(new ProgramService(), new SeriesService(), rules,
            new Scheduler(rules), new PlanWriter(), new DistrictDay(NOON), new OfficeHours(NOON));
    private Stores stores;

    @BeforeEach
    void district() throws CadreException {
        var school = world.school("Lincoln");
        world.bells(school, "Regular", 6);
        world.calendar(school, SchoolWorld.MONDAY, 8);
        world.pool(school, 2, 2, 90);
        world.room(school, "Room 12");
        var cohort = world.cohort("Fall", SchoolWorld.MONDAY, 6, CohortFormat.MICRO_MENTORING);
        world.pair(world.person("Ann", school), world.person("Bo", school), cohort);
        world.pair(world.person("Cy", school), world.person("Di", school), cohort);
        world.open().close();
        stores = new Stores(List.of(new StoreProvider() {
            @Override
            public boolean handles(StoreLocation location) {
                return true;
            }

            @Override
            public MemoryStore open(StoreLocation location, Credentials credentials) {
                return world.store;
            }

            @Override
            public MemoryStore create(StoreLocation location, Credentials credentials) {
                return world.store;
            }
        }));
    }

    private Outcome run(Command command, String... arguments) throws CoreException {
        var run = command.newRun();
        var line = new CommandLine(run).setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(command.texts());
        var all = new ArrayList<>(List.of("--db", "x"));
        all.addAll(List.of(arguments));
        line.parseArgs(all.toArray(String[]::new));
        return run.run(new NullProgressMonitor());
    }

    private Outcome schedule(String... arguments) throws CoreException {
        return run(new ScheduleCommand(stores, desk), arguments);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> sessions(String... arguments) throws CoreException {
        return (List<Map<String, Object>>) run(new ListSessionsCommand(stores, desk), arguments).data()
                .get("sessions");
    }

    @Test
    void officeHoursAreHeldByExpertsAndBookedFairly() throws CoreException {
        run(new SeriesPresetCommand(stores, desk), "office-hours", "--cohort", "Fall", "--expert", "S-Ann",
                "--places", "1");
        schedule("--cohort", "Fall", "--accept");
        var hours = sessions().stream().filter(one -> "officeHour".equals(one.get("kind"))).toList();
        assertEquals(6, hours.size());
        var id = String.valueOf(hours.getFirst().get("id"));
        run(new SeriesBookCommand(stores, desk), id, "Bo Lee");
        run(new SeriesBookCommand(stores, desk), id, "Di Lee");
        var people = (List<?>) session(id).get("people");
        assertEquals(List.of("Ann Lee expert", "Bo Lee participant"), people.stream().map(Map.class::cast)
                .map(one -> one.get("name") + " " + one.get("role")).toList());
        assertThrows(CadreException.class, () -> run(new SeriesPresetCommand(stores, desk), "office-hours",
                "--cohort", "Fall", "--expert", "Nobody"));
    }

    @Test
    void aCohortIsMadeAndFilledByHand() throws CoreException {
        var cohorts = new CohortDesk();
        var made = run(new CohortCreateCommand(stores, desk, cohorts), "Experts", "--format", "plc",
                "--start", "2026-09-07", "--end", "2026-10-19", "--member", "S-Ann", "--member", "Di Lee");
        assertEquals(2, made.data().get("people"));
        assertTrue(made.text().contains("2026-09-07 to 2026-10-18"), made.text());
        var changed = run(new CohortMembersCommand(stores, desk, cohorts), "experts", "--add", "Bo Lee",
                "--remove", "S-Ann");
        assertEquals(2, changed.data().get("people"));
        var text = run(new ListCohortsCommand(stores, desk), "--format", "csv").text();
        assertTrue(text.lines().anyMatch(line -> line.contains("Experts,plc,2,2026-09-07,2026-10-19")), text);
        assertThrows(CadreException.class,
                () -> run(new CohortCreateCommand(stores, desk, cohorts), "Rest", "--pairs"),
                "all pairs are in a cohort");
        assertThrows(CadreException.class,
                () -> run(new CohortCreateCommand(stores, desk, cohorts), "Rest", "--member", "Nobody"));
    }

    @Test
    void aCohortIsPlannedAcceptedAndListed() throws CoreException, IOException {
        var plan = schedule("--cohort", "fall", "--out", folder.resolve("plan").toString());
        assertTrue(plan.text().contains("6 of 6 sessions have a place."), plan.text());
        assertTrue(plan.text().contains("Proven"), plan.text());
        assertEquals(List.of(), sessions(), "nothing is accepted yet");
        var json = JsonParser.parseString(Files.readString(folder.resolve("plan/plan.json")))
                .getAsJsonObject();
        assertEquals(6, json.getAsJsonArray("sessions").size());
        assertEquals(7, Files.readAllLines(folder.resolve("plan/plan.csv")).size());
        assertEquals(1, Files.readAllLines(folder.resolve("plan/unplaced.csv")).size());
        schedule("--cohort", "Fall", "--accept");
        var listed = sessions("--cohort", "Fall");
        assertEquals(6, listed.size());
        assertEquals(List.of("id", "cohort", "kind", "start", "end", "people", "place", "coverage", "cost",
                "status"), List.copyOf(listed.getFirst().keySet()).subList(0, 10));
        assertEquals("Lincoln", listed.getFirst().get("school"));
        assertEquals("Room 12", listed.getFirst().get("room"));
        var mentor = (Map<?, ?>) ((List<?>) listed.getFirst().get("people")).getFirst();
        assertTrue(List.of("S-Ann", "S-Cy").contains(mentor.get("staffId")), mentor::toString);
        assertEquals("mentor", mentor.get("role"));
        assertEquals("Fall", listed.getFirst().get("cohort"));
        assertTrue(listed.getFirst().get("start").toString()
                .matches("2026-09-\\d\\dT\\d\\d:\\d\\d:00-05:00"));
        assertEquals("Room 12, Lincoln", listed.getFirst().get("place"));
        assertEquals("planned", listed.getFirst().get("status"));
        var again = schedule("--window", "2026-09-07..2026-10-16");
        assertFalse(again.text().contains("elsewhere now"), again.text());
        assertEquals(7, run(new ListSessionsCommand(stores, desk), "--format", "csv").text().lines().count());
        assertTrue(run(new ListCohortsCommand(stores, desk)).text().contains("Fall"));
    }

    @Test
    void illnessIsRepairedAndTold() throws CoreException, IOException {
        schedule("--cohort", "Fall", "--accept");
        var first = sessions().getFirst();
        var person = first.get("people").toString().contains("Ann") ? "S-Ann" : "Cy Lee";
        var date = first.get("start").toString().substring(0, 10);
        var file = Files.writeString(folder.resolve("happened.csv"), "# flu\nill, " + person + "," + date
                + "\n");
        var mended = schedule("--repair", file.toString());
        assertTrue(mended.text().contains("1 session(s) of the plan before are elsewhere now"),
                mended.text());
        assertTrue(mended.text().contains("To be told: "), mended.text());
        assertEquals(first, sessions().getFirst(), "nothing is changed without --accept");
        schedule("--repair", file.toString(), "--accept");
        var moved = sessions().stream().filter(one -> one.get("id").equals(first.get("id"))).findFirst()
                .get();
        assertFalse(moved.get("start").toString().startsWith(date), "the id stays, the day does not");
    }

    @Test
    void aSessionIsMovedByHandAndStaysThere() throws CoreException, IOException {
        schedule("--cohort", "Fall", "--accept");
        var first = sessions().getFirst();
        var file = Files.writeString(folder.resolve("happened.csv"),
                "move," + first.get("id") + ",2026-09-09T13:00\n");
        schedule("--repair", file.toString(), "--accept");
        schedule("--cohort", "Fall", "--accept");
        var moved = sessions().stream().filter(one -> one.get("id").equals(first.get("id"))).findFirst()
                .get();
        assertEquals("2026-09-09T13:00:00-05:00", moved.get("start"));
    }

    @Test
    void aSessionMovedByHandIsMovedAgainAndGivesWayToIllness() throws CoreException, IOException {
        schedule("--cohort", "Fall", "--accept");
        var first = sessions().getFirst();
        var file = folder.resolve("happened.csv");
        for (var start : List.of("2026-09-09T13:00", "2026-09-10T09:00")) {
            Files.writeString(file, "move," + first.get("id") + "," + start + "\n");
            schedule("--repair", file.toString(), "--accept");
            assertEquals(start + ":00-05:00", session(first.get("id")).get("start"));
        }
        var person = first.get("people").toString().contains("Ann") ? "S-Ann" : "S-Cy";
        Files.writeString(file, "ill," + person + ",2026-09-10\n");
        schedule("--repair", file.toString(), "--accept");
        assertFalse(session(first.get("id")).get("start").toString().startsWith("2026-09-10"));
    }

    @Test
    void aMoveToWhereTheSessionCannotBeChangesNothing() throws CoreException, IOException {
        schedule("--cohort", "Fall", "--accept");
        var first = sessions().getFirst();
        var file = Files.writeString(folder.resolve("happened.csv"),
                "move," + first.get("id") + ",2026-09-12T10:00\n");
        var refused = schedule("--repair", file.toString(), "--accept");
        assertTrue(refused.text().endsWith("or take the line out of the file."), refused.text());
        assertEquals(first, session(first.get("id")));
    }

    @Test
    void aRepairFileIsReadAsSpreadsheetsSaveIt() throws CoreException, IOException {
        schedule("--cohort", "Fall", "--accept");
        var file = Files.writeString(folder.resolve("happened.csv"), "\uFEFFill;S-Ann;9/8/2026\r\n");
        assertTrue(schedule("--repair", file.toString()).text().contains("sessions have a place"));
        Files.write(file, "no school,2026-09-08,Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        var refused = assertThrows(CadreException.class, () -> schedule("--repair", file.toString()));
        assertTrue(refused.getMessage().contains("is not written in UTF-8"), refused.getMessage());
    }

    @Test
    void weekdaysThatThereAreNotAreRefused() {
        var refused = assertThrows(CadreException.class, () -> run(new SeriesAddCommand(stores, desk), "Chat",
                "--cohort", "Fall", "--weekdays", "2,9"));
        assertTrue(refused.getMessage().contains("from 1 (Monday) to 7 (Sunday)"), refused.getMessage());
    }

    private Map<String, Object> session(Object id) throws CoreException {
        return sessions().stream().filter(one -> one.get("id").equals(id)).findFirst().get();
    }

    @Test
    void whatIsWrongWithARepairFileIsNamedByLine() throws IOException {
        var file = Files.writeString(folder.resolve("happened.csv"), """
                ill,Nobody,2026-09-08
                ill,S-Ann,soon
                fire,S-Ann
                no school
                substitute lost,Lincoln,2026-09-08,night
                """);
        var refused = assertThrows(CadreException.class, () -> schedule("--repair", file.toString()));
        for (int line = 1; line <= 5; line++) {
            assertTrue(refused.getMessage().contains("Line " + line + ": "), refused.getMessage());
        }
        assertThrows(CadreException.class, () -> schedule("--repair", folder.resolve("none").toString()));
    }

    @Test
    void seriesAreAddedListedAndRemoved() throws CoreException {
        run(new SeriesPresetCommand(stores, desk), "coaching-cycle", "--cohort", "Fall");
        run(new SeriesAddCommand(stores, desk), "Chat", "--cohort", "Fall", "--minutes", "20", "--kind",
                "MEETING", "--no-room", "--weekdays", "2,4");
        var listed = run(new SeriesListCommand(stores, desk), "--cohort", "Fall").text();
        assertTrue(listed.contains("Planning") && listed.contains("Observation")
                && listed.contains("Chat"), listed);
        var twice = assertThrows(CadreException.class,
                () -> run(new SeriesAddCommand(stores, desk), "chat", "--cohort", "Fall"));
        assertTrue(twice.getMessage().contains("already"), twice.getMessage());
        run(new SeriesRemoveCommand(stores, desk), "Chat", "--cohort", "Fall");
        assertFalse(run(new SeriesListCommand(stores, desk)).text().contains("Chat"));
        assertTrue(run(new SeriesPresetCommand(stores, desk)).text().contains("micro-mentoring"));
        var unknown = assertThrows(CadreException.class,
                () -> run(new SeriesPresetCommand(stores, desk), "micro-mentorin", "--cohort", "Fall"));
        assertTrue(unknown.getMessage().contains("micro-mentoring"), unknown.getMessage());
    }

    @Test
    void rulesAreShownAndSet() throws CoreException, IOException {
        var shown = run(new RulesShowCommand(stores, desk), "--program", "Induction").text();
        var file = Files.writeString(folder.resolve("rules.json"), shown.replace("\"substitute\": 70",
                "\"substitute\": 123"));
        run(new RulesSetCommand(stores, desk), "--program", "Induction", file.toString());
        assertTrue(run(new RulesShowCommand(stores, desk), "--program", "Induction").text()
                .contains("\"substitute\": 123"));
        Files.writeString(file, "{}");
        assertThrows(CadreException.class,
                () -> run(new RulesSetCommand(stores, desk), "--program", "Induction", file.toString()));
    }

    @Test
    void whatToPlanMustBeSaid() {
        for (var wrong : List.of(List.of(), List.of("--window", "September"), List.of("--cohort", "Spring"),
                List.of("--window", "2026-09-30..2026-09-01"))) {
            var refused = assertThrows(CadreException.class,
                    () -> schedule(wrong.toArray(String[]::new)), wrong.toString());
            assertEquals(CadreException.Kind.INPUT, refused.kind());
        }
    }
}
