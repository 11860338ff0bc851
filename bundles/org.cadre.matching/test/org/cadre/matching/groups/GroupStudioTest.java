/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupStudioTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-09-01T12:00:00Z"), ZoneOffset.UTC);

    private Office office;
    private GroupStudio studio;

    static Stream<Long> seeds() {
        return new Random(11).longs(12).boxed();
    }

    private void form(World world, GroupSize size) throws CoreException {
        office = Office.of(world);
        studio = new GroupStudio(World.TERMS, office.policies, NOON, "cora");
        var service = new GroupService(World.TERMS);
        service.apply(office.session, service.prepare(office.work(), office.program(), size, "",
                office.policies.of(office.work(), office.program()), World.DAY).run(null), CohortFormat.PLC);
        office.save();
    }

    private GroupBoard board() throws CadreException {
        return studio.board(office.work(), office.program(), World.DAY);
    }

    private Regrouping decide(Regroup decision) throws CoreException {
        return studio.prepare(office.work(), office.program(), World.DAY, decision).run(null);
    }

    private Regrouping take(Regroup decision) throws CoreException {
        var regrouping = decide(decision);
        studio.apply(office.session, regrouping);
        return regrouping;
    }

    /** Everything about groups as a text that sorts. */
    private String picture() throws CadreException {
        var picture = new TreeMap<String, Object>();
        board().groups().forEach(group -> picture.put(group.name(), List.of(ids(group.members()),
                ids(group.facilitators()), ids(group.locked()), group.size())));
        picture.put("left out", ids(board().leftOut()));
        return picture.toString();
    }

    private static Set<String> ids(Iterable<Educator> people) {
        var ids = new TreeSet<String>();
        people.forEach(person -> ids.add(person.getUuid()));
        return ids;
    }

    private Regroup random(Random random, GroupBoard board) {
        var groups = board.groups();
        var one = groups.get(random.nextInt(groups.size()));
        var other = groups.get(random.nextInt(groups.size()));
        var person = one.members().get(random.nextInt(one.members().size()));
        return switch (random.nextInt(9)) {
            case 0 -> new Regroup.Swap(person, one.cohort(),
                    other.members().get(random.nextInt(other.members().size())), other.cohort());
            case 1 -> new Regroup.Lock(List.of(person), one.cohort());
            case 2 -> new Regroup.Unlock(List.of(person), one.cohort());
            case 3 -> new Regroup.Split(one.cohort());
            case 4 -> new Regroup.Merge(one.cohort(), other.cohort());
            case 5 -> new Regroup.LeaveOut(List.of(person), one.cohort());
            case 6 -> new Regroup.Arrange("");
            case 7 -> new Regroup.Move(board.loose().isEmpty() ? one.facilitators()
                    : List.of(board.loose().get(0)), other.cohort());
            default -> new Regroup.Move(List.of(person), other.cohort());
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void decisionsKeepEverybodyInOnePlaceAndAreOneStepToUndo(long seed) throws CoreException {
        var random = new Random(seed);
        form(RandomWorld.of(seed, 8, 18 + random.nextInt(20)), new GroupSize(3, 6));
        var before = new ArrayList<String>();
        before.add(picture());
        for (int i = 0; i < 25; i++) {
            var board = board();
            var decision = random(random, board);
            try {
                var regrouping = take(decision);
                check(decision, board, board(), regrouping);
            } catch (CadreException e) {
                assertEquals(before.getLast(), picture(), "refused: " + e.getMessage());
                continue;
            }
            if (!before.getLast().equals(picture())) {
                before.add(picture());
            }
        }
        for (int step = before.size() - 2; step >= 0; step--) {
            office.session.undo();
            assertEquals(before.get(step), picture(), "seed " + seed + ", step " + step);
        }
        while (office.session.redoLabel().isPresent()) {
            office.session.redo();
        }
        assertEquals(before.getLast(), picture());
        office.save();
        office.reopen();
        assertEquals(before.getLast(), picture());
    }

    private static Stream<Educator> leading(GroupBoard board) {
        return board.groups().stream().flatMap(group -> group.facilitators().stream());
    }

    private static void check(Regroup decision, GroupBoard before, GroupBoard after, Regrouping regrouping) {
        var members = after.groups().stream().flatMap(group -> group.members().stream()).toList();
        assertEquals(Set.copyOf(members).size(), members.size(), "nobody is in two groups");
        assertEquals(all(before), all(after), "nobody is lost");
        var leaders = after.groups().stream().flatMap(group -> group.facilitators().stream()).toList();
        assertEquals(Set.copyOf(leaders).size(), leaders.size(), "nobody leads two groups");
        assertEquals(ids(Stream.concat(leading(before), before.idle().stream()).toList()),
                ids(Stream.concat(leaders.stream(), after.idle().stream()).toList()), "no mentor is lost");
        after.groups().forEach(group -> assertTrue(Stream.concat(group.members().stream(),
                group.facilitators().stream()).toList().containsAll(group.locked())));
        if (decision instanceof Regroup.Arrange) {
            before.groups().forEach(group -> group.locked().forEach(person -> assertTrue(
                    after.card(group.cohort()).filter(now -> now.locked().contains(person)).isPresent())));
        } else {
            var moved = regrouping.moved().stream().map(Regrouped::person).collect(Collectors.toSet());
            assertTrue(regrouping.others().stream().allMatch(one ->
                    before.groups().stream().noneMatch(g -> g.members().contains(one.person()))),
                    "no member moves about whom it was not decided");
            before.groups().forEach(group -> group.members().stream()
                    .filter(person -> !moved.contains(person))
                    .forEach(person -> assertTrue(after.card(group.cohort())
                            .filter(now -> now.members().contains(person)).isPresent())));
        }
        after.groups().stream().filter(group -> !group.isOfSize()).filter(group ->
                before.card(group.cohort()).filter(GroupCard::isOfSize).isPresent()
                        || before.card(group.cohort()).isEmpty())
                .forEach(group -> assertTrue(regrouping.breaches().stream().anyMatch(text ->
                        text.startsWith(group.name())), () -> group.name() + regrouping.breaches()));
    }

    private static Set<Educator> all(GroupBoard board) {
        return Stream.concat(board.groups().stream().flatMap(group -> group.members().stream()),
                board.loose().stream()).collect(Collectors.toSet());
    }

    private void tenInTwo() throws CoreException {
        var world = new World();
        var school = world.school("North");
        world.work(world.mentor("Ana", 1), school, "Math");
        world.work(world.mentor("Ben", 1), school, "Art");
        for (int i = 0; i < 10; i++) {
            var mentee = world.mentee("E" + i);
            world.work(mentee, school, i < 5 ? "Math" : "Art");
            mentee.getMenteeProfile().getNeeds().add(i < 5 ? "Feedback" : "Routines");
        }
        form(world, new GroupSize(4, 6));
    }

    private static Educator of(GroupCard group, int number) {
        return group.members().get(number);
    }

    @Test
    void whoWasPutSomewhereStaysWhenGroupsAreArrangedAnew() throws CoreException {
        tenInTwo();
        var one = board().groups().get(0);
        var other = board().groups().get(1);
        var stray = of(one, 0);
        var regrouping = take(new Regroup.Move(List.of(stray), other.cohort()));
        assertTrue(regrouping.fitAfter() < regrouping.fitBefore());
        assertEquals(List.of(), regrouping.others());
        assertEquals("Move " + stray.getGivenName() + " to Group 2", office.session.undoLabel().get());
        assertTrue(RegroupTexts.line(regrouping).contains("nobody else moved. The average fit"));
        var arranged = take(new Regroup.Arrange(""));
        var now = board().card(other.cohort()).orElseThrow();
        assertTrue(now.members().contains(stray));
        assertEquals(5, now.members().size(), "arranging makes sizes even again");
        assertEquals(Set.of(stray), now.locked());
        assertTrue(arranged.moved().size() >= 1);
        take(new Regroup.Unlock(List.of(stray), other.cohort()));
        take(new Regroup.Arrange(""));
        assertEquals(Set.of("Math"), subjects(board().groups().stream()
                .filter(group -> group.members().contains(stray)).findFirst().orElseThrow()));
    }

    private static Set<String> subjects(GroupCard group) {
        return group.figures().subjects().keySet();
    }

    @Test
    void limitsAreSaidBeforeTheyBreak() throws CoreException {
        tenInTwo();
        var one = board().groups().get(0);
        var other = board().groups().get(1);
        assertEquals(List.of(), decide(new Regroup.Move(List.of(of(one, 0)), other.cohort())).breaches());
        assertEquals(List.of("Group 1 has 3 people then, and at least 4 are wanted.",
                "Group 2 has 7 people then, and at most 6 are wanted."),
                decide(new Regroup.Move(List.of(of(one, 0), of(one, 1)), other.cohort())).breaches());
        assertEquals(2, decide(new Regroup.Split(one.cohort())).breaches().size());
        assertEquals(1, decide(new Regroup.Merge(one.cohort(), other.cohort())).breaches().size());
    }

    @Test
    void facilitatorsChangePlacesAndTheRulesAreAsked() throws CoreException {
        tenInTwo();
        var one = board().groups().get(0);
        var other = board().groups().get(1);
        var ana = one.facilitators().get(0);
        of(other, 0).getMenteeProfile().getAvoid().add(ana);
        var regrouping = take(new Regroup.Move(List.of(ana), other.cohort()));
        assertEquals(1, regrouping.others().size());
        assertTrue(regrouping.breaches().get(0).contains("a rule keeps"), regrouping.breaches()::toString);
        assertEquals(List.of(ana), board().card(other.cohort()).orElseThrow().facilitators());
        assertEquals(other.facilitators(), board().card(one.cohort()).orElseThrow().facilitators());
    }

    @Test
    void mergedGroupsTakeTheirPairsAlongAndWhoIsLeftOutStaysOut() throws CoreException {
        tenInTwo();
        var one = board().groups().get(0);
        var other = board().groups().get(1);
        var person = of(one, 0);
        var pair = office.work().load(org.cadre.core.store.Roots.MENTORSHIPS);
        assertTrue(pair.isEmpty());
        take(new Regroup.LeaveOut(List.of(person), one.cohort()));
        assertEquals(Set.of(person), board().leftOut());
        assertThrows(CadreException.class, () -> new GroupService(World.TERMS).prepare(office.work(),
                office.program(), new GroupSize(2, 3), "", World.POLICIES.preset(), World.DAY));
        take(new Regroup.Merge(other.cohort(), one.cohort()));
        assertEquals(1, office.program().getCohorts().size());
        assertEquals(9, board().groups().get(0).members().size());
        assertFalse(board().groups().get(0).isOfSize());
        take(new Regroup.Move(List.of(person), other.cohort()));
        assertEquals(Set.of(), board().leftOut());
        assertTrue(Objects.requireNonNull(board().groups().get(0)).locked().contains(person));
    }
}
