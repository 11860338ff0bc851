/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cadre.model.AcademicSessionKind;
import org.cadre.model.School;
import org.cadre.scheduling.intake.Tables;
import org.cadre.scheduling.plan.SchoolWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small districts, each with something that is wrong or scarce, by the commands alone: what is wrong is named
 * with its place, and a partial plan is made all the same.
 */
class SmallDistrictsTest {

    private static final String BELLS = "school,schedule,period,start,end\n";
    private static final String ENTRIES = "staffId,school,kind,weekday,period,title,subject\n";
    private static final String WINDOW = "2026-09-07..2026-10-02";

    @TempDir
    private Path folder;

    private final Town town = new Town();
    private School north;
    private Tables tables;

    @BeforeEach
    void aSchoolAndAYear() throws Exception {
        north = town.world.school("North");
        var year = SchoolWorld.MODEL.createAcademicSession();
        year.setTitle("2026-27");
        year.setKind(AcademicSessionKind.SCHOOL_YEAR);
        year.setStart(LocalDate.of(2026, 8, 17));
        year.setEnd(LocalDate.of(2027, 6, 12));
        town.world.roots.add(year);
        tables = new Tables(town.world.store, folder);
    }

    /** Pairs of the mentor Ann, with as many mentees at North. */
    private void pairs(int mentees) throws Exception {
        var ann = town.world.person("Ann", north);
        for (int i = 1; i <= mentees; i++) {
            town.world.pair(ann, town.world.person("Bo" + i, north), null);
        }
        open();
    }

    private void open() throws Exception {
        town.world.program.setStart(LocalDate.of(2026, 8, 17));
        town.world.program.setEnd(LocalDate.of(2027, 6, 12));
        town.world.open().close();
    }

    private void bells(int periods) throws Exception {
        var lines = new StringBuilder(BELLS);
        for (int i = 1; i <= periods; i++) {
            lines.append("North,Regular,%d,%d:00,%d:50%n".formatted(i, 7 + i, 7 + i));
        }
        tables.take("bells.csv", lines.toString());
    }

    /** School days from Monday, September 7, on. */
    private void days(int weeks) throws Exception {
        var lines = new StringBuilder("date,kind\n");
        SchoolWorld.MONDAY.datesUntil(SchoolWorld.MONDAY.plusWeeks(weeks))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .forEach(day -> lines.append(day).append(",instructional\n"));
        tables.take("days.csv", lines.toString());
    }

    private void teaches(String staffId, String periods) throws Exception {
        var lines = new StringBuilder(ENTRIES);
        for (var period : periods.split(" ")) {
            lines.append(staffId).append(",North,teaching,,").append(period).append(",Algebra,Math\n");
        }
        tables.take("timetables.csv", lines.toString());
    }

    private void cohort(String... arguments) throws Exception {
        town.run(new CohortCreateCommand(town.stores, town.desk, town.cohorts), arguments);
    }

    private void series(String... arguments) throws Exception {
        town.run(new SeriesAddCommand(town.stores, town.desk), arguments);
    }

    private void preset(String... arguments) throws Exception {
        town.run(new SeriesPresetCommand(town.stores, town.desk), arguments);
    }

    private void rules(String members) throws Exception {
        var file = Files.writeString(folder.resolve("rules.json"),
                "{\"format\": \"cadre-schedule-rules\", \"version\": 1, " + members + "}");
        town.run(new RulesSetCommand(town.stores, town.desk), "--program", "Induction", file.toString());
    }

    private String planned(String... arguments) throws Exception {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--accept");
        var text = town.schedule(all.toArray(String[]::new)).text();
        nobodyIsTwice();
        return text;
    }

    private static LocalDateTime at(Map<String, Object> session, String end) {
        return LocalDateTime.parse(session.get(end).toString().substring(0, 19));
    }

    private static List<String> staff(Map<String, Object> session) {
        return ((List<?>) session.get("people")).stream().map(Map.class::cast)
                .map(one -> one.get("staffId").toString()).toList();
    }

    /** An own look at what the database lists: nobody is in two sessions at once. */
    private void nobodyIsTwice() throws Exception {
        var all = town.sessions().stream().filter(one -> "planned".equals(one.get("status"))).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                var both = new ArrayList<>(staff(all.get(i)));
                both.retainAll(staff(all.get(j)));
                boolean apart = !at(all.get(i), "start").isBefore(at(all.get(j), "end"))
                        || !at(all.get(j), "start").isBefore(at(all.get(i), "end"));
                assertTrue(apart || both.isEmpty(), all.get(i) + " and " + all.get(j));
            }
        }
    }

    private static void assertSays(String text, String... words) {
        for (var word : words) {
            assertTrue(text.contains(word), word + " in: " + text);
        }
    }

    @Test
    void aCohortThatIsLongerThanTheCalendar() throws Exception {
        pairs(1);
        bells(4);
        days(3);
        cohort("Fall", "--start", "2026-09-07", "--pairs", "--end", "2026-11-30");
        series("Talk", "--cohort", "Fall", "--every-weeks", "1");
        var text = planned("--cohort", "Fall");
        assertEquals(3, town.sessions().size(), text);
        assertSays(text, "Talk", "goes on until 2026-11-30", "the calendar of North ends on 2026-09-25");
    }

    @Test
    void aBudgetThatIsTooSmall() throws Exception {
        pairs(2);
        bells(4);
        days(1);
        teaches("S-Ann", "1 2 3 4");
        tables.take("substitutes.csv", "school,morning,afternoon,halfDayPrice\nNorth,1,1,90\n");
        series("Talk", "--every-weeks", "1", "--minutes", "40");
        rules("\"costs\": {\"budget\": 100}, \"hours\": {\"earliest\": \"08:00\", \"latest\": \"11:50\"}");
        var text = planned("--window", "2026-09-07..2026-09-11");
        assertSays(text, "2 of 2 sessions have a place", "Costs 90.00 in money");
        rules("\"costs\": {\"budget\": 0}, \"hours\": {\"earliest\": \"08:00\", \"latest\": \"11:50\"}");
        var none = town.schedule("--window", "2026-09-07..2026-09-11").text();
        assertSays(none, "0 of 2 sessions have a place", "budget");
    }

    @Test
    void aBudgetForHalfOfWhatIsDue() throws Exception {
        pairs(1);
        bells(4);
        days(2);
        teaches("S-Ann", "1 2 3 4");
        tables.take("substitutes.csv", "school,morning,afternoon,halfDayPrice\nNorth,1,1,90\n");
        series("Talk", "--every-weeks", "1", "--minutes", "40");
        rules("\"costs\": {\"budget\": 100}, \"hours\": {\"earliest\": \"08:00\", \"latest\": \"11:50\"}");
        assertSays(planned("--window", "2026-09-07..2026-09-18"), "1 of 2 sessions have a place",
                "Without a place: Talk of Ann Lee, Bo1 Lee", "more than the budget of the window allows");
    }

    @Test
    void aCoachingCycleInItsOrder() throws Exception {
        pairs(1);
        bells(4);
        days(3);
        teaches("S-Bo1", "1 2");
        preset("coaching-cycle");
        var text = planned("--window", WINDOW);
        var starts = town.sessions().stream().map(one -> at(one, "start")).toList();
        assertEquals(List.of("coPlanning", "observation", "meeting"), town.sessions().stream()
                .map(one -> one.get("kind")).toList(), text);
        assertTrue(!starts.get(1).toLocalDate().isAfter(starts.get(0).toLocalDate().plusDays(7)), text);
        assertTrue(!starts.get(2).toLocalDate().isAfter(starts.get(1).toLocalDate().plusDays(7)), text);
        assertTrue(starts.get(1).getHour() < 10, "she is visited in one of her classes");
    }

    @Test
    void talksThatMustFollowSoon() throws Exception {
        pairs(2);
        bells(4);
        days(2);
        series("First", "--every-weeks", "2");
        series("Second", "--every-weeks", "2", "--follows", "First", "--within-days", "1");
        assertSays(planned("--window", "2026-09-07..2026-09-20"), "4 of 4 sessions have a place");
        for (int i = 1; i <= 2; i++) {
            var mentee = "S-Bo" + i;
            var own = town.sessions().stream().filter(one -> staff(one).contains(mentee)).toList();
            assertEquals(List.of("First", "Second"), own.stream().map(one -> one.get("series")).toList());
            assertTrue(!at(own.get(1), "start").toLocalDate().isAfter(at(own.get(0), "start").toLocalDate()
                    .plusDays(1)), own::toString);
        }
    }

    @Test
    void aWindowWithoutASchoolDay() throws Exception {
        pairs(1);
        bells(4);
        days(2);
        series("Talk", "--every-weeks", "1");
        assertSays(town.schedule("--window", "2026-09-12..2026-09-13").text(),
                "At North there is no school day on which sessions can be from Sat, Sep 12 to Sun, Sep 13");
    }

    @Test
    void theSameSlotEveryCycle() throws Exception {
        pairs(1);
        bells(4);
        days(4);
        tables.take("days.csv", "date,kind,label\n2026-09-14,holiday,Fair\n");
        tables.take("commitments.csv", "staffId,start,end\nS-Bo1,2026-09-08 7 AM,2026-09-11 6 PM\n");
        series("Talk", "--every-weeks", "1", "--same-slot");
        var text = planned("--window", WINDOW);
        var slots = town.sessions().stream().map(one -> at(one, "start"))
                .map(at -> at.getDayOfWeek() + " " + at.toLocalTime()).collect(Collectors.groupingBy(
                        slot -> slot, Collectors.counting()));
        assertEquals(4, town.sessions().size(), text);
        assertTrue(slots.values().stream().anyMatch(count -> count == 3), slots + text);
    }

    @Test
    void aMentorWithALimitForTheDay() throws Exception {
        pairs(3);
        bells(6);
        days(1);
        for (int day = 9; day <= 11; day++) { // two days are left for three sessions
            tables.take("days.csv", "date,kind,label\n2026-09-%02d,holiday,Fair\n".formatted(day));
        }
        series("Talk", "--every-weeks", "1");
        rules("\"limits\": {\"sessionsADay\": 1}");
        var text = planned("--window", "2026-09-07..2026-09-11");
        assertEquals(2, town.sessions().size(), text);
        assertSays(text, "Ann Lee has as many sessions as allowed on", "One more session of Ann Lee on");
    }

    @Test
    void anEmptyCalendar() throws Exception {
        pairs(1);
        bells(4);
        var preview = tables.take("days.csv", "date,kind\n");
        assertTrue(preview.notes().toString().contains("days.csv has headings, but no rows"));
        series("Talk", "--every-weeks", "1");
        assertSays(planned("--window", WINDOW), "4 of 4 sessions have a place", "North has no calendar");
    }

    @Test
    void noSubstitutesAtAll() throws Exception {
        pairs(2);
        bells(4);
        days(1);
        teaches("S-Bo1", "1 2 3 4");
        series("Talk", "--every-weeks", "1", "--minutes", "50");
        rules("\"hours\": {\"earliest\": \"08:00\", \"latest\": \"11:50\"}");
        var text = planned("--window", "2026-09-07..2026-09-11");
        assertSays(text, "1 of 2 sessions have a place", "at North nobody can take it",
                "Nobody entered substitutes for North", "With one more substitute at North");
    }

    @Test
    void bellsThatOverlap() throws Exception {
        pairs(1);
        days(1);
        tables.take("bells.csv", BELLS + "North,Regular,1,8:00,9:00\nNorth,Regular,2,8:45,9:45\n");
        series("Talk", "--every-weeks", "1");
        assertSays(planned("--window", "2026-09-07..2026-09-11"), "1 of 1 sessions have a place", "North",
                "Regular", "period 2", "08:45");
    }

    @Test
    void aTeacherInTwoRooms() throws Exception {
        pairs(1);
        bells(4);
        days(1);
        tables.take("timetables.csv", "staffId,school,kind,weekday,start,end,title,room\n"
                + "S-Ann,North,teaching,Mon,8:00,8:50,Algebra,101\n"
                + "S-Ann,North,teaching,Mon,8:30,9:20,Geometry,202\n");
        series("Talk", "--every-weeks", "1");
        assertSays(planned("--window", "2026-09-07..2026-09-11"), "1 of 1 sessions have a place",
                "Ann Lee teaches in two rooms at once on Mon, Sep 7");
    }

    @Test
    void somebodyWhoWorksTwoDays() throws Exception {
        pairs(1);
        bells(4);
        days(4);
        tables.take("contract_hours.csv", "staffId,weekday,start,end\nS-Bo1,Tue,8:00,12:00\n"
                + "S-Bo1,Thu,8:00,12:00\n");
        series("Talk", "--every-weeks", "1", "--weekdays", "1");
        planned("--window", WINDOW);
        assertEquals(4, town.sessions().size());
        assertTrue(town.sessions().stream().map(one -> at(one, "start").getDayOfWeek().getValue())
                .allMatch(day -> day == 2 || day == 4));
    }

    @Test
    void twoBuildings() throws Exception {
        var south = town.world.school("South");
        var ann = town.world.person("Ann", north);
        var bo = town.world.person("Bo", south);
        town.world.pair(ann, bo, null);
        open();
        bells(4);
        days(2);
        tables.take("bells.csv", BELLS + "South,Regular,1,8:00,8:50\nSouth,Regular,2,9:00,9:50\n"
                + "South,Regular,3,10:00,10:50\nSouth,Regular,4,11:00,11:50\n");
        tables.take("travel.csv", "school,otherSchool,minutes\nNorth,South,30\n");
        teaches("S-Ann", "1");
        rules("\"hours\": {\"earliest\": \"08:00\", \"latest\": \"11:50\"}");
        series("Talk", "--every-weeks", "1", "--stay-in-class");
        planned("--window", "2026-09-07..2026-09-18");
        assertEquals(2, town.sessions().size());
        assertTrue(town.sessions().stream().allMatch(one -> "South".equals(one.get("school"))
                && at(one, "start").getHour() >= 10), "nine is too soon: the way takes half an hour");
    }

    private void joined(String format, String... people) throws Exception {
        var all = new ArrayList<>(List.of("Group", "--format", format, "--start", "2026-09-07", "--end",
                "2026-10-05"));
        for (var name : people) {
            town.world.person(name, north);
            all.addAll(List.of("--member", "S-" + name));
        }
        open();
        bells(5);
        days(4);
        cohort(all.toArray(String[]::new));
    }

    @Test
    void aLearningCommunity() throws Exception {
        joined("plc", "Ann", "Bo", "Cy");
        teaches("S-Cy", "1 2 3");
        tables.take("substitutes.csv", "school,morning,afternoon\nNorth,0,0\n");
        var text = planned("--cohort", "Group");
        assertEquals(List.of(3, 3), town.sessions().stream().map(one -> staff(one).size()).toList(), text);
        assertEquals(1, town.sessions().stream().map(one -> at(one, "start"))
                .map(at -> at.getDayOfWeek() + " " + at.toLocalTime()).distinct().count(), text);
        assertSays(text, "the preset \u201cplc\u201d is assumed");
    }

    @Test
    void officeHoursWithTooFewPlaces() throws Exception {
        joined("oneToOne", "Ann", "Bo", "Cy");
        preset("office-hours", "--cohort", "Group", "--expert", "S-Ann", "--places", "1");
        planned("--cohort", "Group");
        var hour = town.sessions().getFirst().get("id").toString();
        var command = new SeriesBookCommand(town.stores, town.desk);
        assertSays(town.run(command, hour, "S-Bo").text(), "Bo Lee has a place");
        assertSays(town.run(command, hour, "S-Cy").text(), "All places are taken", "Cy Lee");
        assertSays(planned("--cohort", "Group"), "Cy Lee waits for a place", "Office hour", "Ann Lee");
        assertEquals(List.of("S-Ann", "S-Bo"), staff(town.session(hour)));
        town.run(command, hour, "S-Bo", "--cancel");
        assertEquals(List.of("S-Ann", "S-Cy"), staff(town.session(hour)));
    }

    @Test
    void colleaguesWhoVisitEachOther() throws Exception {
        joined("plc", "Ann", "Bo", "Cy");
        for (var one : List.of("S-Ann 1", "S-Bo 2", "S-Cy 3")) {
            teaches(one.substring(0, one.indexOf(' ')), one.substring(one.indexOf(' ') + 1));
        }
        preset("peer-observation", "--cohort", "Group");
        var text = planned("--cohort", "Group");
        var visits = town.sessions();
        assertEquals(3, visits.size(), text);
        assertEquals(List.of("S-Ann", "S-Bo", "S-Cy"), visits.stream().map(one -> staff(one).getFirst())
                .sorted().toList());
        for (var one : visits) {
            int hour = Map.of("S-Ann", 8, "S-Bo", 9, "S-Cy", 10).get(staff(one).getLast());
            assertEquals(hour, at(one, "start").getHour(), one::toString);
        }
    }

    @Test
    void aGroupAroundATask() throws Exception {
        joined("taskBased", "Ann", "Bo", "Cy", "Di");
        tables.take("rooms.csv", "school,room,seats\nNorth,Nook,2\n");
        assertSays(town.schedule("--cohort", "Group").text(), "North: no room there has 4 seats");
        tables.take("rooms.csv", "school,room,seats\nNorth,Nook,2\nNorth,Hall,20\n");
        var text = planned("--cohort", "Group");
        assertEquals(List.of("Hall", "Hall"), town.sessions().stream().map(one -> one.get("room")).toList(),
                text);
        assertSays(text, "2 of 2 sessions have a place", "the preset \u201ctask-based\u201d is assumed");
    }
}
