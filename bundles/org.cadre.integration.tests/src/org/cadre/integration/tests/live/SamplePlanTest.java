/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cadre.core.command.Outcome;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever tries the sample sees a plan in which nearly everything has a place. */
class SamplePlanTest {

    private static final double NEARLY_ALL = 0.97;
    /** Observations are in classes, which nobody enters as weekly times. */
    private static final double OUTSIDE = 0.6;

    @TempDir
    private Path folder;

    private Outcome run(String words, String... arguments) throws Exception {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--db", folder.resolve("db").toString()));
        return InstalledCommands.run(words, all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"weekly-pair", "coaching-cycle", "micro-mentoring"})
    void fourWeeksOfTheSampleArePlaced(String preset) throws Exception {
        var program = String.valueOf(run("sample", "--schools", "8", "--educators", "240").data()
                .get("program"));
        run("match", "--program", program, "--publish");
        run("series preset", preset, "--program", program);
        var plan = run("schedule", "--program", program, "--window", fourWeeks(program));
        var totals = (Map<?, ?>) plan.data().get("totals");
        int placed = (int) totals.get("placed");
        int without = (int) totals.get("unplaced");
        assertTrue(placed > 0, plan.text());
        assertTrue(placed >= NEARLY_ALL * (placed + without), plan.text());
        assertTrue((int) totals.get("outsideWeeklyTimes") <= OUTSIDE * placed, plan.text());
        for (var one : (List<?>) plan.data().get("unplaced")) {
            var reason = String.valueOf(((Map<?, ?>) one).get("reason"));
            assertTrue(reason.endsWith("."), reason);
        }
        assertEquals(without, ((List<?>) plan.data().get("unplaced")).size());
    }

    /** Pairs begin today; in summer the sample's school year begins some weeks later. */
    private static String fourWeeks(String program) {
        int year = Integer.parseInt(program.replaceAll("\\D*(\\d{4}).*", "$1"));
        var school = LocalDate.of(year, 9, 7);
        var today = LocalDate.now();
        var monday = (today.isBefore(school) ? school : today)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return monday + ".." + monday.plusDays(25);
    }
}
