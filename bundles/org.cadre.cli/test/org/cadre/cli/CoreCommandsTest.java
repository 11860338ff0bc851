/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.check.Checks;
import org.cadre.core.check.base.CaseloadCheck;
import org.cadre.core.check.base.EmploymentCheck;
import org.cadre.core.check.base.IntervalCheck;
import org.cadre.core.check.base.MentorshipCheck;
import org.cadre.core.check.base.NameCheck;
import org.cadre.core.check.base.PersonCheck;
import org.cadre.core.check.base.ProgramCheck;
import org.cadre.core.command.base.CheckCommand;
import org.cadre.core.command.base.HistoryCommand;
import org.cadre.core.command.base.ListMatches;
import org.cadre.core.command.base.ListPeople;
import org.cadre.core.command.base.ListPrograms;
import org.cadre.core.command.base.ListSchools;
import org.cadre.core.command.base.ProgramCreate;
import org.cadre.core.command.base.ProgramShow;
import org.cadre.core.command.base.QueryHelp;
import org.cadre.core.command.base.RevertCommand;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.StoreProvider;
import org.cadre.core.store.Stores;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.School;
import org.cadre.testing.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

class CoreCommandsTest {

    private static final CadreFactory MODEL = CadreFactory.eINSTANCE;

    private final MemoryStore store = new MemoryStore();
    private final Calls calls = new Calls(commands(store));

    private record OneStore(ProgramStore store) implements StoreProvider {

        @Override
        public boolean handles(StoreLocation location) {
            return true;
        }

        @Override
        public ProgramStore open(StoreLocation location, Credentials credentials) {
            return store;
        }

        @Override
        public ProgramStore create(StoreLocation location, Credentials credentials) {
            return store;
        }
    }

    private static org.cadre.core.command.Command[] commands(ProgramStore store) {
        var stores = new Stores(List.of(new OneStore(store)));
        var day = new DistrictDay(Clock.fixed(Instant.parse("2026-10-01T12:00:00Z"), ZoneOffset.UTC));
        var programs = new ProgramService();
        var checks = new Checks(List.of(new CaseloadCheck(), new EmploymentCheck(), new IntervalCheck(),
                new MentorshipCheck(new MentorshipService()), new NameCheck(), new PersonCheck(),
                new ProgramCheck()));
        return new org.cadre.core.command.Command[] { new ListPeople(stores, day, programs),
            new ListSchools(stores, day), new ListPrograms(stores, day),
                    new ListMatches(stores, day, programs),
            new ProgramCreate(stores, day, programs), new ProgramShow(stores, day, programs),
            new CheckCommand(stores, day, checks), new HistoryCommand(stores), new RevertCommand(stores),
            new QueryHelp() };
    }

    @BeforeEach
    void fill() throws CadreException {
        try (var work = store.begin()) {
            var north = MODEL.createSchool();
            north.setName("North High");
            work.add(north);
            work.add(person("1", "Ana", "García", EducatorRole.TEACHER, north));
            work.add(person("2", "小明", "王", EducatorRole.COACH, north));
            work.add(person("3", "=SUM(1)", "O\"Neil, Jr.", EducatorRole.TEACHER, north));
            work.commit(CommitNote.of("import", "Import Roster north.zip", true), null);
        }
    }

    private static Educator person(String id, String given, String family, EducatorRole role, School school) {
        var person = MODEL.createEducator();
        person.setStaffId(id);
        person.setGivenName(given);
        person.setFamilyName(family);
        var work = MODEL.createEmployment();
        work.setSchool(school);
        work.setRole(role);
        work.setStart(LocalDate.of(2026, 8, 1));
        person.getEmployments().add(work);
        return person;
    }

    private Calls.Result done(String... arguments) {
        var result = calls.call(arguments);
        assertEquals(0, result.exit(), result.err());
        assertEquals("", result.err());
        return result;
    }

    private JsonObject json(String... arguments) {
        return done(arguments).json();
    }

    @Test
    void peopleAreListedInEveryFormat() {
        var lines = done("list", "people", "--db", "x").out().lines().toList();
        assertEquals(4, lines.size());
        assertTrue(lines.get(0).startsWith("Name  "), lines.get(0));
        var csv = done("list", "--db=x", "people", "--format", "csv", "--where", "name ~ neil").out();
        assertTrue(csv.contains("\r\n\"O\"\"Neil, Jr., =SUM(1)\",3,,teacher,North High,,,1,,,employed"), csv);
        var people = json("list", "people", "--db", "x", "--format", "json", "--where", "role = coach");
        assertEquals(people, json("list", "people", "--json", "--db", "x", "--where", "role = coach"));
        assertEquals("王小明", people.getAsJsonArray("people").get(0).getAsJsonObject().get("name")
                .getAsString());
    }

    @Test
    void aWrongQueryIsBadInput() {
        var result = calls.call("list", "people", "--db", "x", "--where", "rolle = coach", "--json");
        assertEquals(2, result.exit());
        assertTrue(result.json().get("error").getAsString().contains("position 1"));
    }

    @Test
    void schoolsProgramsAndMatchesAreListed() {
        var school = json("list", "schools", "--db", "x", "--json").getAsJsonArray("schools").get(0);
        assertEquals(3, school.getAsJsonObject().get("people").getAsInt());
        assertEquals(0, json("list", "programs", "--db", "x", "--json").getAsJsonArray("programs").size());
        assertEquals("There are no such matches. Match a program first.",
                done("list", "matches", "--db", "x").out().strip());
    }

    @Test
    void aProgramIsCreatedShownAndReverted() {
        var created = json("program", "create", "--db", "x", "Induction", "--mentors", "role = coach",
                "--mentees", "role = teacher", "--start", "2026-08-15", "--json");
        assertEquals(1, created.get("mentors").getAsInt());
        assertEquals(2, created.get("mentees").getAsInt());
        var shown = done("program", "show", "induction", "--db", "x").out();
        assertTrue(shown.contains("role = coach") && shown.contains("2026-08-15"), shown);
        assertEquals(1, json("list", "matches", "--db", "x", "--program", "Induction", "--json").size());
        var taken = calls.call("program", "--db", "x", "create", "INDUCTION");
        assertEquals(2, taken.exit());
        var history = json("history", "--db", "x", "--json").getAsJsonArray("commits");
        assertEquals("Create Program Induction", history.get(0).getAsJsonObject().get("label").getAsString());
        done("revert", "2", "--db", "x");
        assertEquals(0, json("list", "programs", "--db", "x", "--json").getAsJsonArray("programs").size());
        assertEquals(2, calls.call("revert", "2", "--db", "x").exit());
        assertEquals(2, calls.call("revert", "99", "--db", "x").exit());
    }

    @Test
    void aWrongDateIsExplained() {
        var result = calls.call("program", "create", "--db", "x", "Induction", "--start", "9/1/2026");
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("\"9/1/2026\" is no date"), result.err());
        assertFalse(result.err().contains("java."), result.err());
    }

    @Test
    void anUnknownProgramIsBadInputWithSuggestions() {
        done("program", "create", "--db", "x", "Induction");
        var result = calls.call("list", "matches", "--db", "x", "--program", "Inducton");
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("Induction"), result.err());
    }

    @Test
    void checkReturnsOneWithFindings() throws CadreException {
        assertEquals(0, json("check", "--db", "x", "--json").getAsJsonArray("findings").size());
        try (var work = store.begin()) {
            work.add(person("1", "Twin", "Person", EducatorRole.AIDE, null));
            work.commit(CommitNote.of("edit", "Add Person", true), null);
        }
        var result = calls.call("check", "--db", "x", "--json");
        assertEquals(1, result.exit());
        var rules = result.json().getAsJsonArray("findings").asList().stream()
                .map(f -> f.getAsJsonObject().get("rule").getAsString()).toList();
        assertEquals(List.of("employment.school", "person.staffId"), rules);
        assertTrue(calls.call("check", "--db", "x").out().contains("2 errors, 0 warnings"));
    }

    @Test
    void everyCommandAndOptionIsExplained() {
        for (var words : List.of("list people", "list schools", "list programs", "list matches",
                "program create", "program show", "check", "history", "revert", "help query", "list",
                        "program", "")) {
            var help = done((words + " --help").strip().split(" ")).out();
            var options = help.lines().filter(l -> l.matches(" +(-\\w, )?--[a-z-]+.*")).toList();
            assertTrue(options.stream().allMatch(l -> l.matches(" +(-\\w, )?--[a-z-]+(=\\S+)?( {2,}\\S.*)?")),
                    help);
            assertFalse(help.contains("${bundle:"), help);
            assertTrue(help.lines().skip(1).anyMatch(l -> l.matches("[A-Z].*[.].*")), help);
        }
    }

    @Test
    void theQueryLanguageIsExplained() {
        var text = done("help", "query").out();
        assertTrue(text.contains("on leave") && text.contains("firstYear"), text);
        assertTrue(json("help", "query", "--json").getAsJsonArray("fields").size() > 20);
    }
}
