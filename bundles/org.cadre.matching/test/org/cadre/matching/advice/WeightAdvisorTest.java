/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.command.Outcome;
import org.cadre.matching.advice.WeightAdvice.Verdict;
import org.cadre.matching.advice.command.SuggestCommand;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.cadre.model.CadreFactory;
import org.cadre.model.MentorshipStatus;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;

class WeightAdvisorTest {

    private static final String SUBJECT = "subject";

    private final Random random = new Random(11);

    /**
     * Pairs in which every other one shares the subject.
     *
     * @param mentors how many different mentors there are
     * @param answer what the mentee answers if the two share the subject (1) or not (0)
     */
    private World world(int pairs, int mentors, IntUnaryOperator answer) {
        var world = new World();
        var school = world.school("North");
        for (int i = 0; i < mentors; i++) {
            world.work(world.mentor("Mentor" + i, 9), school, i % 2 == 0 ? "Math" : "Art");
        }
        for (int i = 0; i < pairs; i++) {
            var mentee = world.mentee("Mentee" + i);
            boolean shared = random.nextBoolean();
            world.work(mentee, school, shared == (i % mentors % 2 == 0) ? "Math" : "Art");
            var pair = world.pair(world.mentors.get(i % mentors), mentee, MentorshipStatus.ENDED);
            pair.setStart(World.DAY.minusYears(1));
            pair.setEnd(World.DAY.minusDays(60));
            var checkIn = CadreFactory.eINSTANCE.createCheckIn();
            checkIn.setEducator(mentee);
            checkIn.setOn(World.DAY.minusDays(90));
            checkIn.setRating(Math.max(1, Math.min(5, answer.applyAsInt(shared ? 1 : 0))));
            pair.getCheckIns().add(checkIn);
        }
        return world;
    }

    private int better(int shared) {
        return 2 + 2 * shared + random.nextInt(2);
    }

    private static Advice advice(World world) throws CoreException {
        return new WeightAdvisor(World.TERMS, null).prepare(world.policy, world.mentorships, World.DAY)
                .run(null);
    }

    private static WeightAdvice subject(Advice advice) {
        return advice.lines().stream().filter(line -> line.criterion().equals(SUBJECT)).findFirst()
                .orElseThrow();
    }

    @Test
    void whatGoesWithBetterAnswersMayWeighMore() throws CoreException {
        var advice = advice(world(60, 30, this::better));
        var line = subject(advice);
        assertEquals(Verdict.MORE, line.verdict());
        assertTrue(line.suggested() > line.weight() && line.suggested() <= line.weight() * 1.5 + 1);
        assertEquals(List.of(60, 30), List.of(line.evidence().pairs(), line.evidence().people()));
        assertTrue(line.evidence().low() > 0 && line.evidence().low() < line.evidence().value());
        assertEquals(List.of(line), advice.suggested(), "everything else is the same for all pairs");
        assertFalse(advice.lines().stream().anyMatch(other -> other.criterion().equals("feedback")));
        var worse = subject(advice(world(60, 30, shared -> better(1 - shared))));
        assertEquals(Verdict.LESS, worse.verdict());
        assertTrue(worse.suggested() < worse.weight() && worse.suggested() >= worse.weight() / 2 - 1);
    }

    @Test
    void fewPairsOrPeopleSuggestNothing() throws CoreException {
        assertEquals(Verdict.TOO_FEW, subject(advice(world(29, 29, this::better))).verdict());
        assertEquals(Verdict.TOO_FEW, subject(advice(world(200, 19, this::better))).verdict());
        assertTrue(subject(advice(world(30, 30, this::better))).isSuggested());
        assertEquals("", AdviceTexts.association(subject(advice(world(29, 29, this::better)))));
        assertEquals(List.of(), advice(new World()).suggested());
    }

    @Test
    void chanceSeldomSuggestsAnything() throws CoreException {
        int suggested = 0;
        for (int i = 0; i < 200; i++) {
            suggested += advice(world(40, 25, shared -> 1 + random.nextInt(5))).suggested().size();
        }
        assertTrue(suggested <= 10, suggested + " of 200 worlds without any association");
    }

    @Test
    void onlyMenteesAndOnlyUntilTodayCount() throws CoreException {
        var world = world(40, 40, this::better);
        world.mentorships.get(0).getCheckIns().getFirst().setEducator(world.mentors.get(0));
        world.mentorships.get(1).getCheckIns().getFirst().setOn(World.DAY.plusDays(1));
        world.mentorships.get(2).getCheckIns().getFirst().setRating(0);
        assertEquals(37, advice(world).pairs());
    }

    @Test
    void theIntervalIsFishers() {
        assertEquals(1.959964, Normal.quantile(0.975), 1e-4);
        assertEquals(2.807034, Normal.quantile(0.9975), 1e-4);
        var points = new double[] { 1, 2, 3, 4, 5 };
        var association = Association.of(points, new double[] { 2, 1, 4, 3, 5 }, 28, 1.959964);
        assertEquals(0.8, association.value(), 1e-9);
        // tanh(atanh(0.8) -+ 1.959964 / 5)
        assertEquals(0.6086, association.low(), 1e-3);
        assertEquals(0.9034, association.high(), 1e-3);
        assertEquals(0, Association.of(points, new double[] { 3, 3, 3, 3, 3 }, 28, 2).value());
    }

    @Test
    void nothingChangesUntilSomeOfItIsAccepted() throws CoreException {
        var office = Office.of(world(60, 30, this::better));
        var command = new SuggestCommand(office.stores(), office.programs, office.day,
                new WeightAdvisor(World.TERMS, office.policies));
        int before = office.policies.of(office.work(), office.program()).weight(SUBJECT);
        int commits = office.store.history(99).size();
        var shown = call(command);
        assertTrue(shown.text().contains("Nothing was changed."), shown.text());
        assertEquals(commits, office.store.history(99).size());
        assertThrows(CadreException.class, () -> call(command, "--accept", "travel"));
        var accepted = call(command, "--accept", SUBJECT);
        assertEquals(true, accepted.data().get("saved"));
        office.reopen();
        var policy = office.policies.of(office.work(), office.program());
        assertTrue(policy.weight(SUBJECT) > before);
        assertTrue(policy.criteria().get(SUBJECT).note().contains("Feedback of 60 pairs up to 2026-09-01"));
        var label = office.store.history(1).getFirst().note().label();
        assertTrue(label.contains("by feedback of 60 pairs") && label.contains(before + " to "), label);
    }

    private static Outcome call(SuggestCommand command, String... arguments) throws CoreException {
        var run = command.newRun();
        var line = new CommandLine(run);
        line.setResourceBundle(command.texts());
        var all = new ArrayList<>(List.of("--db", "x", "--program", "Induction"));
        Stream.of(arguments).forEach(all::add);
        line.parseArgs(all.toArray(String[]::new));
        assertFalse(line.getUsageMessage().contains("${"), "every option is explained");
        return run.run(null);
    }
}
