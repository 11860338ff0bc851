/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.cadre.core.match.MatchSettings;
import org.cadre.matching.policy.ChoiceCondition;
import org.cadre.matching.policy.ChoiceRule;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class RuleReachTest {

    private static Reach reach(World world) {
        return counting(world).run(null);
    }

    private static RuleReach counting(World world) {
        return new RuleReach(World.TERMS, world.policy,
                MatchInput.of(world.program, World.DAY, world.mentors, world.mentees, world.mentorships));
    }

    @Test
    void everyRuleIsCountedAloneAndThoseThatHoldTogether() {
        var world = new World();
        var mentor = world.mentor("Ana", 2);
        mentor.setTeachingSince(World.DAY.minusYears(1));
        world.mentee("Ben").getMenteeProfile().getMentoringLanguages().add("vi");
        world.mentee("Cy").getMenteeProfile().getAvoid().add(mentor);
        world.mentee("Di");
        var reach = reach(world);
        assertEquals(List.of(1, 1, 3, 0), List.of(reach.alone("language-needed"), reach.alone("avoid-lists"),
                reach.alone("mentor-experience"), reach.alone("same-district")));
        assertEquals(2, reach.together(), "least experience is off");
        world.policy = world.policy.withPenalty("language-needed", 100);
        assertEquals(1, reach(world).together(), "a soft rule leaves nobody");
    }

    @Test
    void rulesOfThePolicyItselfAreCountedToo() {
        var world = new World();
        world.work(world.mentor("Ana", 1), null, "Math");
        world.work(world.mentee("Ben"), null, "Art");
        world.policy = world.policy.withChoices(List.of(new ChoiceRule("One", 1,
                List.of(new ChoiceCondition("subject", 1, MatchSettings.NONE)), false, 0, "")));
        assertEquals(1, reach(world).alone("choices.One"));
    }

    @Test
    void togetherIsWhatEveryPairSays() {
        var world = RandomWorld.of(11, 12, 40);
        var scoring = world.scoring();
        long expected = world.mentees.stream().map(world.mentees::indexOf).filter(mentee -> world.mentors
                .stream().map(world.mentors::indexOf)
                .allMatch(mentor -> scoring.score(mentor, mentee) == Scoring.REFUSED)).count();
        assertEquals(expected, reach(world).together());
        assertEquals(40, reach(world).mentees());
    }

    @Test
    void countingStopsWhenToldTo() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        var counting = counting(RandomWorld.of(1, 2, 2));
        assertThrows(OperationCanceledException.class, () -> counting.run(monitor));
    }
}
