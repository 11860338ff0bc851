/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** What cohorts of each kind expect, in small districts and by the commands alone. */
class SmallCohortsTest extends SmallDistrict {

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
