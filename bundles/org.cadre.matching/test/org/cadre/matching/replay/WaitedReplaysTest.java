/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.matching.model.MatchRun;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.WaitingTerms;
import org.cadre.matching.run.RunLine;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.cadre.matching.waiting.WaitLedger;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs in which people had priority for having waited are found again, whatever waiting counts by then. */
class WaitedReplaysTest {

    private static MatchRun run(Office office, LocalDate day) throws CoreException {
        var policy = office.policies.of(office.work(), office.program());
        var proposal = office.matcher.prepare(office.work(), office.program(), policy, day).run(null);
        var run = office.runs.apply(office.session, proposal);
        run.setAt(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        return run;
    }

    private static Replay replay(Office office, MatchRun run) throws CoreException {
        return new Replays(office.matcher).prepare(office.work(), run, World.DAY).run(null);
    }

    @ParameterizedTest
    @MethodSource("org.cadre.matching.replay.GoalReplaysTest#policies")
    void aRunIsFoundAgain(Policy policy) throws CoreException {
        int differ = 0;
        for (long seed = 1; seed <= 4; seed++) {
            var office = Office.of(RandomWorld.of(seed, 6, 40));
            office.policies.set(office.session, office.program(), policy.withWaiting(WaitingTerms.PRESET));
            var first = run(office, World.DAY);
            var second = run(office, World.DAY.plusDays(14));
            var third = run(office, World.DAY.plusDays(28));
            var ledger = WaitLedger.of(office.work(), office.program(), World.DAY.plusDays(28),
                    WaitingTerms.PRESET);
            var mentees = third.getWaiting().stream().map(waiting -> waiting.getMentee()).toList();
            assertNotEquals(0, IntStream.of(ledger.costs(mentees,
                    IntStream.range(0, mentees.size()).toArray())).sum(), "somebody has waited");
            differ += first.getObjective() == third.getObjective() ? 0 : 1;
            office.policies.set(office.session, office.program(), policy.withWaiting(WaitingTerms.NONE));
            office.save();
            office.reopen();
            var lines = office.runs.lines(office.work(), office.program());
            assertEquals(List.of(third.getUuid(), second.getUuid(), first.getUuid()),
                    lines.stream().map(RunLine::id).toList(), "the latest first");
            for (var line : lines) {
                var run = office.runs.load(office.work(), line).orElseThrow();
                var replay = replay(office, run);
                assertEquals(run.getObjective(), replay.objectiveAgain());
                assertTrue(run != current(office) || replay.isEqual(), replay::toString);
                assertEquals(List.of(), replay.different(), replay::toString);
            }
        }
        assertTrue(differ > 0, "priority changed what the match made small");
    }

    private static MatchRun current(Office office) throws CoreException {
        return office.runs.current(office.work(), office.program()).orElseThrow();
    }
}
