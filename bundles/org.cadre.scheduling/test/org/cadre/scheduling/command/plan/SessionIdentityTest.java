/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Query;
import org.cadre.model.CohortFormat;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.plan.SchoolWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs that read sessions can rely on: ids that stay, and all that is needed to check a session. */
class SessionIdentityTest {

    @TempDir
    private Path folder;

    private final Town town = new Town();

    @BeforeEach
    void district() throws Exception {
        var school = town.world.school("Lincoln");
        town.world.bells(school, "Regular", 4);
        town.world.calendar(school, SchoolWorld.MONDAY, 2);
        town.world.pool(school, 1, 1, 90);
        var cohort = town.world.cohort("Fall", SchoolWorld.MONDAY, 2, CohortFormat.ONE_TO_ONE);
        var ann = town.world.person("Ann", school);
        var classes = town.world.timetable(ann, school);
        for (int period = 1; period <= 4; period++) {
            SchoolWorld.entry(classes, period, TimetableKind.TEACHING);
        }
        town.world.pair(ann, town.world.person("Bo", school), cohort);
        town.world.series("Talk", cohort, 40, 1);
        town.world.open().close();
    }

    @Test
    void aSessionThatNeedsAPlaceKeepsItsIdWhenItIsPlannedAgain() throws Exception {
        town.schedule("--cohort", "Fall", "--accept");
        var first = town.sessions().getFirst();
        var ill = new StringBuilder();
        for (int day = 7; day <= 11; day++) {
            ill.append("ill,S-Bo,2026-09-%02d%n".formatted(day));
        }
        var file = Files.writeString(folder.resolve("happened.csv"), ill);
        town.schedule("--repair", file.toString(), "--accept");
        var lost = town.session(first.get("id"));
        assertEquals(List.of("canceled", "absence", 1), List.of(lost.get("status"), lost.get("reason"),
                lost.get("revision")));
        try (var work = town.world.store.begin()) { // she is well again
            work.load(Query.all(Literals.COMMITMENT, Commitment.class)).forEach(work::remove);
            work.commit(CommitNote.of("edit", "well", true), null);
        }
        town.schedule("--cohort", "Fall", "--accept");
        var back = town.session(first.get("id"));
        assertEquals(List.of("planned", 2), List.of(back.get("status"), back.get("revision")));
        assertEquals(2, town.sessions().size(), "nothing is there twice");
    }

    @Test
    void aRepairThatCostsMoreThanTheBudgetSaysSo() throws Exception {
        var only = Files.writeString(folder.resolve("rules.json"), """
                {"format": "cadre-schedule-rules", "version": 1, "hours": {"earliest": "08:00",
                "latest": "11:50"}}
                """);
        town.run(new RulesSetCommand(town.stores, town.desk), "--program", "Induction", only.toString());
        town.schedule("--cohort", "Fall", "--accept");
        Files.writeString(only, Files.readString(only).replace("1, ", "1, \"costs\": {\"budget\": 100}, "));
        town.run(new RulesSetCommand(town.stores, town.desk), "--program", "Induction", only.toString());
        var file = Files.writeString(folder.resolve("happened.csv"), "ill,S-Bo,2026-09-30");
        var text = town.schedule("--repair", file.toString(), "--window", "2026-09-07..2026-09-20").text();
        assertTrue(text.contains("covering costs 180.00 after the repair, more than the budget of 100"),
                text);
    }

    @Test
    void aSessionSaysAllThatACheckerNeeds() throws Exception {
        town.schedule("--cohort", "Fall", "--accept");
        var one = town.sessions().getFirst();
        assertEquals(List.of("S-Ann", "S-Bo"), ((List<?>) one.get("people")).stream()
                .map(person -> ((Map<?, ?>) person).get("staffId")).toList());
        var covers = (List<?>) one.get("coverage");
        if (covers.isEmpty()) { // before or after school
            assertTrue(one.get("start").toString().compareTo("2026-09-07T11:50") >= 0
                    || one.get("start").toString().endsWith("07:00:00-05:00"), one::toString);
        }
        for (var cover : covers) {
            var data = (Map<?, ?>) cover;
            assertEquals(List.of("substitute", "Lincoln", "Algebra"), List.of(data.get("kind"),
                    data.get("school"), data.get("class")));
            assertTrue(List.of("morning", "afternoon").contains(data.get("halfDay")), data::toString);
            assertTrue(data.get("start").toString().endsWith("-05:00"), data::toString);
        }
        assertEquals(List.of("Talk", 1, "2026-09-07", "2026-09-14", false, 0), List.of(one.get("series"),
                one.get("cycle"), one.get("dueFrom"), one.get("dueBefore"), one.get("pinned"),
                one.get("revision")));
    }
}
