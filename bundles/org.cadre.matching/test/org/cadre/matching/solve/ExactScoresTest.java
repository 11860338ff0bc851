/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.policy.ChoiceCondition;
import org.cadre.matching.policy.ChoiceRule;
import org.cadre.matching.policy.CriterionTerms;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.RuleTerms;
import org.cadre.matching.proposal.ScorePart;
import org.cadre.matching.testing.AllTerms;
import org.cadre.matching.testing.MoreData;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.junit.jupiter.api.Test;

/** Scores add up, whatever the policy: 10,000 pairs under a hundred policies that nobody would write. */
class ExactScoresTest {

    private static final long SEED = 20261122;

    private final Random random = new Random(SEED);

    @Test
    void contributionsOfTenThousandPairsAddUpToTheirScores() {
        int penalized = 0;
        int unknown = 0;
        for (int round = 0; round < 100; round++) {
            var world = MoreData.to(RandomWorld.of(random.nextLong(), 10, 10), random.nextLong());
            world.policy = policy();
            var scoring = world.scoring();
            var breakdown = new Breakdown(scoring);
            for (int pair = 0; pair < 100; pair++) {
                var parts = breakdown.of(pair / 10, pair % 10);
                check(scoring, pair / 10, pair % 10, parts);
                penalized += parts.stream().anyMatch(ScorePart::isPenalty) ? 1 : 0;
                unknown += parts.stream().allMatch(ScorePart::counts) ? 0 : 1;
            }
        }
        assertTrue(penalized > 2_000 && unknown > 2_000, penalized + " penalized, " + unknown + " unknown");
    }

    private static void check(Scoring scoring, int mentor, int mentee, List<ScorePart> parts) {
        int rating = scoring.rating(mentor, mentee);
        assertEquals(rating, parts.stream().mapToInt(ScorePart::contribution).sum());
        assertTrue(rating >= 0 && rating <= PairScorer.FULL, () -> "score " + rating);
        for (var part : parts) {
            int sign = part.isPenalty() ? -1 : 1;
            assertTrue(part.contribution() * sign >= 0, part::toString);
            assertTrue(part.counts() || part.contribution() == 0, part::toString);
            assertTrue(part.text().endsWith("."), part::toString);
        }
        int score = scoring.score(mentor, mentee);
        assertTrue(score == Scoring.REFUSED || score == rating);
        for (int least : new int[] { 0, 1, rating, rating + 1, PairScorer.FULL }) {
            int quick = scoring.score(mentor, mentee, least);
            assertEquals(rating < least ? Scoring.TOO_LOW : score, quick, "at least " + least);
        }
    }

    private Policy policy() {
        var criteria = AllTerms.criteria().stream().collect(Collectors.toMap(c -> c.id(),
                c -> new CriterionTerms(random.nextInt(20), MatchSettings.NONE, ""), (a, b) -> a,
                LinkedHashMap::new));
        var rules = AllTerms.rules().stream().filter(rule -> rule.canBeSoft() && random.nextBoolean())
                .collect(Collectors.toMap(r -> r.id(), r -> new RuleTerms(true, random.nextInt(4_000),
                        MatchSettings.NONE, "")));
        var choices = new ArrayList<ChoiceRule>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var of = AllTerms.criteria().stream().filter(c -> random.nextInt(4) == 0)
                    .map(c -> new ChoiceCondition(c.id(), 1 + random.nextInt(10_000), MatchSettings.NONE))
                    .toList();
            choices.add(new ChoiceRule("c" + i, 1 + random.nextInt(3), of, random.nextBoolean(),
                    random.nextInt(3_000), ""));
        }
        return new Policy("", "", rules, criteria, 100_000, 50).withChoices(choices);
    }
}
