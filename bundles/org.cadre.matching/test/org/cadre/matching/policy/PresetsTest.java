/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.match.MatchTerm;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.testing.MoreData;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.cadre.model.Educator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The policies to start from. */
class PresetsTest {

    private static final Policies POLICIES = World.POLICIES;

    static List<String> presets() {
        return POLICIES.presets();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void eachNamesEverythingIsDescribedAndWrittenAsTheSame(String id) throws CadreException {
        var policy = POLICIES.preset(id);
        assertEquals(policy, POLICIES.parse(POLICIES.write(policy), id));
        assertFalse(policy.name().isBlank() || policy.description().isBlank());
        assertEquals(World.TERMS.rules().stream().map(MatchTerm::id).collect(Collectors.toSet()),
                policy.rules().keySet());
        assertEquals(World.TERMS.criteria().stream().map(MatchTerm::id).collect(Collectors.toSet()),
                policy.criteria().keySet());
        assertEquals(100, policy.criteria().values().stream().mapToInt(CriterionTerms::weight).sum());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void eachMatchesADistrict(String id) throws CadreException {
        var world = MoreData.to(RandomWorld.of(7, 40, 60), 8);
        world.policy = POLICIES.preset(id);
        var proposal = world.match();
        assertTrue(proposal.matched() >= 20, () -> id + " matched " + proposal.matched());
        assertTrue(mean(proposal) > 5_000, () -> id + " has a mean of " + mean(proposal));
        assertTrue(mean(proposal) > meanOfAll(world) + 500, () -> id + " is no better than chance");
    }

    private static double mean(MatchProposal proposal) {
        return proposal.pairs().stream().filter(pair -> !pair.isHeld()).mapToInt(MatchedPair::score).average()
                .orElse(0);
    }

    private static double meanOfAll(World world) {
        var scoring = world.scoring();
        return world.mentors.stream().mapToInt(world.mentors::indexOf).boxed()
                .flatMap(mentor -> world.mentees.stream().map(world.mentees::indexOf)
                        .map(mentee -> scoring.score(mentor, mentee)))
                .filter(score -> score >= 0).mapToInt(Integer::intValue).average().orElse(0);
    }

    @Test
    void theFirstHoldsForProgramsWithoutAPolicy() throws CadreException {
        assertEquals(POLICIES.preset(), POLICIES.preset("first-year-induction"));
        assertEquals("first-year-induction", POLICIES.presets().get(0));
    }

    @Test
    void unknownPresetsAreNamedWithWhatWasMeant() {
        var refusal = assertThrows(CadreException.class, () -> POLICIES.preset("task-base"));
        assertEquals("There is no preset “task-base”. Did you mean “task-based”?", refusal.getMessage());
        assertTrue(assertThrows(CadreException.class, () -> POLICIES.preset("astrology")).getMessage()
                .contains("Known are: first-year-induction, micro-mentoring"));
    }

    @Test
    void leadersGetStaffBeforeConsultantsAndCheapOnesBeforeExpensiveOnes() throws CadreException {
        var world = new World();
        var staff = world.mentor("Staff", 1);
        var cheap = consultant(world, "Cheap", 90);
        consultant(world, "Dear", 240);
        world.mentee("One");
        world.mentee("Two");
        world.policy = POLICIES.preset("leader-induction");
        assertEquals(List.of(staff, cheap), mentors(world));
    }

    private static Educator consultant(World world, String name, int cost) {
        var mentor = world.mentor(name, 1);
        mentor.getMentorProfile().setExternal(true);
        mentor.getMentorProfile().setHourlyCost(BigDecimal.valueOf(cost));
        return mentor;
    }

    private static List<Educator> mentors(World world) {
        return world.match().pairs().stream().map(MatchedPair::mentor)
                .sorted((one, other) -> one.getStaffId().compareTo(other.getStaffId())).toList();
    }

    @Test
    void earlyCareerMentorsAreWelcomeWhereTheyAreMeantToBe() throws CadreException {
        var world = new World();
        var young = world.mentor("Young", 1);
        young.setTeachingSince(World.DAY.minusYears(3));
        var old = world.mentor("Old", 1);
        old.setTeachingSince(World.DAY.minusYears(25));
        world.mentee("One").setTeachingSince(World.DAY.minusYears(1));
        world.policy = POLICIES.preset("early-career-mentors");
        assertEquals(List.of(young), mentors(world));
        world.policy = POLICIES.preset();
        assertEquals(List.of(old), mentors(world));
        young.setTeachingSince(World.DAY.minusMonths(9));
        old.getMentorProfile().setCaseloadLimit(0);
        world.policy = POLICIES.preset("early-career-mentors");
        assertEquals(List.of(), mentors(world), "nobody mentors in her own first year");
    }
}
