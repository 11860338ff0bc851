/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * Small districts, each with something that is wrong or scarce, by the commands alone: what is wrong is named
 * with its place, and a partial plan is made all the same.
 */
class SmallDistrictsTest extends SmallDistrict {

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
    void aWindowWithoutASchoolDay() throws Exception {
        pairs(1);
        bells(4);
        days(2);
        series("Talk", "--every-weeks", "1");
        assertSays(town.schedule("--window", "2026-09-12..2026-09-13").text(),
                "At North there is no school day on which sessions can be from Sat, Sep 12 to Sun, Sep 13");
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
}
