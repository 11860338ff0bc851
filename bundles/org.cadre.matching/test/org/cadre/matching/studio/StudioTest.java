/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.model.VetoKind;
import org.cadre.matching.solve.LiveMatch;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.cadre.matching.veto.Vetoes;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudioTest {

    private Office office;
    private Studio studio;
    private LiveMatch live;

    /** Two mentors of math with one place each, one of art; two mentees of math, one of art. */
    private void open(World world) throws CoreException {
        office = Office.of(world);
        studio = office.studio();
        office.runs.apply(office.session, office.match());
        live = studio.prepare(office.work(), office.program(), World.DAY).run(null);
    }

    private static World world() {
        var world = new World();
        var school = world.school("North");
        world.work(world.mentor("Ana", 1), school, "Math");
        world.work(world.mentor("Ben", 1), school, "Math");
        world.work(world.mentor("Cy", 1), school, "Art");
        world.work(world.mentee("Max"), school, "Math");
        world.work(world.mentee("Moe"), school, "Math");
        world.work(world.mentee("Art"), school, "Art");
        return world;
    }

    private Educator person(String name) throws CadreException {
        return office.work().load(Roots.EDUCATORS).stream().filter(p -> name.equals(p.getGivenName()))
                .findFirst().orElseThrow();
    }

    private Mentorship pairOf(String mentee) throws CadreException {
        return office.pairs().stream().filter(p -> p.getMentee().getGivenName().equals(mentee)
                && p.getStatus() == MentorshipStatus.PROPOSED).findFirst().orElseThrow();
    }

    private String mentorOf(String mentee) throws CadreException {
        return pairOf(mentee).getMentor().getGivenName();
    }

    private Shift decide(Ruling ruling) throws CoreException {
        var shift = studio.draft(office.work(), office.program(), live, ruling).run(null);
        studio.apply(office.session, office.program(), shift);
        return shift;
    }

    /** Everything that a decision may change. */
    private Map<String, String> picture() throws CadreException {
        var picture = new HashMap<String, String>();
        for (var pair : office.pairs()) {
            picture.put("pair " + pair.getUuid(), pair.getMentor().getUuid() + " "
                    + pair.getMentee().getUuid()
                    + " " + pair.getStatus() + " " + pair.isLocked() + " " + pair.getStart());
        }
        for (var veto : Vetoes.of(office.work(), office.program())) {
            picture.put("veto " + veto.getUuid(), veto.getKind() + " " + veto.getMentor() + veto.getMentee());
        }
        var run = office.runs.current(office.work(), office.program()).orElseThrow();
        for (ProposedPair pair : run.getPairs()) {
            picture.put("run " + pair.getUuid(), String.valueOf(pair.getMentorship()));
        }
        picture.put("moved", run.getMoved().stream().map(p -> p.getMentor().getUuid()).toList().toString());
        return picture;
    }

    @Test
    void choosingMovesTheOthersAndSaysWhatItCosts() throws CoreException {
        open(world());
        assertEquals("Cy", mentorOf("Art"));
        var other = mentorOf("Max");
        var shift = decide(new Ruling.Choose(person("Max"), person("Cy")));
        assertEquals("Cy", mentorOf("Max"));
        assertTrue(pairOf("Max").isLocked());
        assertEquals(List.of(person("Art")), shift.others().stream().map(Moved::mentee).toList());
        assertEquals(other, mentorOf("Art"));
        assertTrue(shift.scoreChange() < 0);
        assertEquals(0, shift.gap() + shift.waitingChange() + shift.unsettled());
        var run = office.runs.current(office.work(), office.program()).orElseThrow();
        assertEquals(2, run.getMoved().size());
        assertEquals(shift.pairs().get(0).score(), office.runs.find(run,
                pairOf(shift.pairs().get(0).mentee().getGivenName())).orElseThrow().getScore());
        assertTrue(ShiftTexts.summary(shift)
                .startsWith("Give Max to Cy: 1 other moved. The sum of scores falls by "),
                ShiftTexts.summary(shift));
    }

    @Test
    void everyDecisionIsOneStepThatUndoTakesBackWholly() throws CoreException {
        open(world());
        var before = picture();
        decide(new Ruling.Choose(person("Max"), person("Cy")));
        var after = picture();
        office.session.undo();
        assertEquals(before, picture());
        office.session.redo();
        assertEquals(after, picture());
        decide(new Ruling.Unlock(List.of(pairOf("Max"))));
        assertEquals("Cy", mentorOf("Art"));
        assertEquals("Unlock Pair", office.session.undoLabel().orElseThrow());
    }

    @Test
    void whoIsRuledOutIsKeptFromTheNextMatchToo() throws CoreException {
        open(world());
        decide(new Ruling.Forbid(person("Art"), person("Cy"), "They asked"));
        assertFalse(mentorOf("Art").equals("Cy"));
        var veto = Vetoes.of(office.work(), office.program()).get(0);
        assertEquals(VetoKind.PAIR, veto.getKind());
        assertEquals("They asked", veto.getReason());
        assertEquals("cora", veto.getBy());
        office.save();
        office.reopen();
        assertTrue(office.match().pairs().stream().noneMatch(p -> p.mentee().getGivenName().equals("Art")
                && p.mentor().getGivenName().equals("Cy")));
        live = studio.prepare(office.work(), office.program(), World.DAY).run(null);
        decide(new Ruling.Permit(person("Art"), person("Cy")));
        assertEquals("Cy", mentorOf("Art"));
        assertEquals(List.of(), Vetoes.of(office.work(), office.program()));
    }

    @Test
    void whoIsLeftOutGivesThePlaceToOthersAndComesBack() throws CoreException {
        var world = world();
        world.work(world.mentee("Eve"), world.schools.get(0), "Math");
        open(world);
        assertEquals(3, office.pairs().size());
        var shift = decide(new Ruling.LeaveOut(person("Art"), ""));
        assertEquals(-1, shift.waitingChange());
        assertEquals(3, office.pairs().size());
        assertEquals(1, shift.others().size());
        assertEquals(1, decide(new Ruling.TakeIn(person("Art"))).waitingChange());
    }

    @Test
    void whoIsClosedKeepsOnlyThoseWhoAreLocked() throws CoreException {
        open(world());
        decide(new Ruling.Lock(List.of(pairOf("Max"))));
        var locked = person(mentorOf("Max"));
        assertEquals(0, decide(new Ruling.Close(locked, "")).moved().size());
        assertEquals(1, decide(new Ruling.Close(person("Cy"), "")).waitingChange());
        var refusal = assertThrows(CadreException.class,
                () -> decide(new Ruling.Choose(person("Moe"), person("Cy"))));
        assertTrue(refusal.getMessage().contains("gets nobody new"), refusal.getMessage());
        assertEquals(-1, decide(new Ruling.Open(person("Cy"))).waitingChange());
    }

    @Test
    void swapsChangePlacesAndStay() throws CoreException {
        open(world());
        var max = mentorOf("Max");
        var shift = decide(new Ruling.Swap(pairOf("Max"), pairOf("Art")));
        assertEquals(List.of("Cy", max), List.of(mentorOf("Max"), mentorOf("Art")));
        assertTrue(pairOf("Max").isLocked() && pairOf("Art").isLocked());
        assertEquals(List.of(), shift.others());
    }

    @Test
    void whatCannotBeIsRefusedInAnswersThatSayWhy() throws CoreException {
        var world = world();
        world.mentees.get(0).getMenteeProfile().getAvoid().add(world.mentors.get(2));
        open(world);
        assertRefused("rule", new Ruling.Choose(person("Max"), person("Cy")));
        decide(new Ruling.Lock(List.of(pairOf("Art"))));
        assertRefused("has no room", new Ruling.Choose(person("Moe"), person("Cy")));
        office.steps.accept(office.session, List.of(pairOf("Moe")));
        live = studio.prepare(office.work(), office.program(), World.DAY).run(null);
        assertRefused("cannot be moved", new Ruling.Choose(person("Moe"), person("Ana")));
        assertRefused("takes no new mentees", new Ruling.Choose(person("Max"), person("Art")));
    }

    private void assertRefused(String words, Ruling ruling) {
        var refusal = assertThrows(CadreException.class, () -> decide(ruling));
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }

    @Test
    void peopleWhoChangedSinceTheMatchAreToldApart() throws CoreException {
        open(world());
        office.session.edit("grow", () -> {
            try {
                person("Art").getEmployments().get(0).getSubjects().set(0, "Math");
                person("Max").getEmployments().get(0).getSubjects().set(0, "Art");
            } catch (CadreException e) {
                throw new AssertionError(e);
            }
        });
        live = studio.prepare(office.work(), office.program(), World.DAY).run(null);
        var lock = decide(new Ruling.Lock(List.of(pairOf("Moe"))));
        assertEquals(2, lock.unsettled());
        assertEquals(List.of(), lock.moved());
        assertTrue(ShiftTexts.summary(lock).endsWith("Match again to arrange them."));
        var unlock = decide(new Ruling.Unlock(List.of(pairOf("Moe"))));
        assertEquals(2, unlock.unsettled());
        assertEquals("Cy", mentorOf("Max"));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void undoingEverythingRestoresEverything(long seed) throws CoreException {
        var random = new Random(seed);
        var world = RandomWorld.of(seed, 8, 20);
        open(world);
        var before = picture();
        int steps = 0;
        for (int i = 0; i < 60; i++) {
            var label = office.session.undoLabel();
            try {
                decide(any(random));
            } catch (CadreException e) {
                assertEquals(label, office.session.undoLabel(), "what is refused changes nothing");
                continue;
            }
            requireProposalsOnce();
        }
        while (!office.session.undoLabel().orElse("").startsWith("Match")) {
            office.session.undo();
            steps++;
        }
        assertTrue(steps > 10, () -> "too few decisions");
        assertEquals(before, picture());
    }

    private void requireProposalsOnce() throws CadreException {
        var proposals = Studio.proposals(office.work(), office.program());
        assertEquals(proposals.size(), proposals.stream().map(Mentorship::getMentee).distinct().count());
        var run = office.runs.current(office.work(), office.program()).orElseThrow();
        proposals.stream().filter(p -> !p.isLocked())
                .forEach(p -> assertTrue(office.runs.find(run, p).isPresent(),
                        "every proposal is explained"));
    }

    private Ruling any(Random random) throws CadreException {
        var proposals = Studio.proposals(office.work(), office.program());
        var pair = proposals.get(random.nextInt(proposals.size()));
        var other = proposals.get(random.nextInt(proposals.size()));
        var mentor = live.mentors().get(random.nextInt(live.mentors().size()));
        var mentee = live.mentees().get(random.nextInt(live.mentees().size()));
        return switch (random.nextInt(10)) {
            case 0 -> new Ruling.Lock(List.of(pair));
            case 1 -> new Ruling.Unlock(List.of(pair));
            case 2, 3 -> new Ruling.Choose(mentee, mentor);
            case 4 -> new Ruling.Swap(pair, other);
            case 5 -> new Ruling.Forbid(pair.getMentee(), pair.getMentor(), "");
            case 6 -> new Ruling.Permit(mentee, mentor);
            case 7 -> new Ruling.LeaveOut(mentee, "");
            case 8 -> new Ruling.TakeIn(mentee);
            default -> random.nextBoolean() ? new Ruling.Close(mentor, "") : new Ruling.Open(mentor);
        };
    }
}
