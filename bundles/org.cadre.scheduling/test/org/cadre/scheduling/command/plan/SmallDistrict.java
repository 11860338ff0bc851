/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cadre.model.AcademicSessionKind;
import org.cadre.model.School;
import org.cadre.scheduling.intake.Tables;
import org.cadre.scheduling.plan.SchoolWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small district with one school and a year, filled by tables and commands alone. */
abstract class SmallDistrict {

    static final String BELLS = "school,schedule,period,start,end\n";
    static final String ENTRIES = "staffId,school,kind,weekday,period,title,subject\n";
    static final String WINDOW = "2026-09-07..2026-10-02";

    @TempDir
    Path folder;

    final Town town = new Town();
    School north;
    Tables tables;

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
    void pairs(int mentees) throws Exception {
        var ann = town.world.person("Ann", north);
        for (int i = 1; i <= mentees; i++) {
            town.world.pair(ann, town.world.person("Bo" + i, north), null);
        }
        open();
    }

    void open() throws Exception {
        town.world.program.setStart(LocalDate.of(2026, 8, 17));
        town.world.program.setEnd(LocalDate.of(2027, 6, 12));
        town.world.open().close();
    }

    void bells(int periods) throws Exception {
        var lines = new StringBuilder(BELLS);
        for (int i = 1; i <= periods; i++) {
            lines.append("North,Regular,%d,%d:00,%d:50%n".formatted(i, 7 + i, 7 + i));
        }
        tables.take("bells.csv", lines.toString());
    }

    /** School days from Monday, September 7, on. */
    void days(int weeks) throws Exception {
        var lines = new StringBuilder("date,kind\n");
        SchoolWorld.MONDAY.datesUntil(SchoolWorld.MONDAY.plusWeeks(weeks))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .forEach(day -> lines.append(day).append(",instructional\n"));
        tables.take("days.csv", lines.toString());
    }

    void teaches(String staffId, String periods) throws Exception {
        var lines = new StringBuilder(ENTRIES);
        for (var period : periods.split(" ")) {
            lines.append(staffId).append(",North,teaching,,").append(period).append(",Algebra,Math\n");
        }
        tables.take("timetables.csv", lines.toString());
    }

    void cohort(String... arguments) throws Exception {
        town.run(new CohortCreateCommand(town.stores, town.desk, town.cohorts), arguments);
    }

    void series(String... arguments) throws Exception {
        town.run(new SeriesAddCommand(town.stores, town.desk), arguments);
    }

    void preset(String... arguments) throws Exception {
        town.run(new SeriesPresetCommand(town.stores, town.desk), arguments);
    }

    void rules(String members) throws Exception {
        var file = Files.writeString(folder.resolve("rules.json"),
                "{\"format\": \"cadre-schedule-rules\", \"version\": 1, " + members + "}");
        town.run(new RulesSetCommand(town.stores, town.desk), "--program", "Induction", file.toString());
    }

    String planned(String... arguments) throws Exception {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--accept");
        var text = town.schedule(all.toArray(String[]::new)).text();
        nobodyIsTwice();
        return text;
    }

    static LocalDateTime at(Map<String, Object> session, String end) {
        return LocalDateTime.parse(session.get(end).toString().substring(0, 19));
    }

    static List<String> staff(Map<String, Object> session) {
        return ((List<?>) session.get("people")).stream().map(Map.class::cast)
                .map(one -> one.get("staffId").toString()).toList();
    }

    /** An own look at what the database lists: nobody is in two sessions at once. */
    void nobodyIsTwice() throws Exception {
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

    static void assertSays(String text, String... words) {
        for (var word : words) {
            assertTrue(text.contains(word), word + " in: " + text);
        }
    }
}
