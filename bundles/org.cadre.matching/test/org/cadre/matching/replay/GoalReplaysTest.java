/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.cadre.matching.policy.Aim;
import org.cadre.matching.policy.CaseloadTerms;
import org.cadre.matching.policy.FairnessBand;
import org.cadre.matching.policy.FairnessTerms;
import org.cadre.matching.policy.Grouping;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs with other aims than the best average are found again from what was kept, too. */
class GoalReplaysTest {

    static Stream<Policy> policies() {
        var preset = World.POLICIES.preset();
        var band = new FairnessBand(Grouping.by(Grouping.Kind.LANGUAGE), 300);
        return Stream.concat(Stream.of(Aim.values()).map(preset::withAim), Stream.of(
                preset.withKeepBonus(700),
                preset.withCaseloads(new CaseloadTerms(false, false, true, 2)),
                preset.withFairness(new FairnessTerms(List.of(band), true, 3)),
                preset.withAim(Aim.WORST_OFF_FIRST)
                        .withFairness(FairnessTerms.NONE.withBands(List.of(band)))));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aRunIsFoundAgain(Policy policy) throws CoreException {
        for (long seed = 1; seed <= 4; seed++) {
            var world = RandomWorld.of(seed, 12, 30);
            world.mentors.forEach(mentor -> mentor.getMentorProfile().setCaseloadMinimum(2));
            var office = Office.of(world);
            office.policies.set(office.session, office.program(), policy.change().candidates(5).build());
            office.runs.apply(office.session, office.match());
            office.runs.apply(office.session, office.match());
            var run = office.runs.current(office.work(), office.program()).orElseThrow();
            var replay = new Replays(office.matcher).prepare(office.work(), run, World.DAY).run(null);
            assertTrue(replay.isEqual(), replay::toString);
            assertEquals(run.getObjective(), replay.objectiveAgain());
        }
    }
}
