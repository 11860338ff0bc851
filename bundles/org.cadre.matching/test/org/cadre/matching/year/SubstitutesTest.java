/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.check.base.CaseloadCheck;
import org.cadre.core.program.Substitutions;
import org.cadre.core.store.Roots;
import org.cadre.matching.solve.Rematcher;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.StatusReason;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubstitutesTest {

    /** Both days on which the clocks change lie between. */
    private static final LocalDate START = LocalDate.of(2026, 10, 19);
    private static final LocalDate BACK = LocalDate.of(2027, 3, 29);

    private final World world = new World();
    private Office office;
    private Substitutes substitutes;
    private YearChanges changes;

    /** Ana has Max and Mia; Ben has Art; Cleo and Dee have nobody. */
    @BeforeEach
    void threePairs() throws CoreException {
        var school = world.school("North");
        List.of("Ana", "Ben", "Cleo", "Dee")
                .forEach(name -> world.work(world.mentor(name, 2), school, "Math"));
        List.of("Max", "Mia", "Art").forEach(name -> world.work(world.mentee(name), school, "Math"));
        for (int i = 0; i < 3; i++) {
            var pair = world.pair(world.mentors.get(i / 2), world.mentees.get(i), MentorshipStatus.ACTIVE);
            pair.setStart(World.DAY);
            pair.setEnd(LocalDate.of(2027, 6, 1));
        }
        open();
    }

    private void open() throws CoreException {
        office = Office.of(world);
        var rematcher = new Rematcher(World.TERMS);
        substitutes = new Substitutes(rematcher, office.policies, office.mentorships);
        changes = new YearChanges(rematcher, office.policies, office.mentorships);
    }

    private Educator person(String name) throws CadreException {
        return office.work().load(Roots.EDUCATORS).stream().filter(p -> name.equals(p.getGivenName()))
                .findFirst().orElseThrow();
    }

    private Mentorship pair(String mentee) throws CadreException {
        return Standing.of(office.work(), office.program(), START).of(person(mentee)).orElseThrow();
    }

    private SubstitutePlan plan(LocalDate start, LocalDate end) throws CoreException {
        return substitutes.prepare(office.work(), new Absence(office.program(), person("Ana"), start, end))
                .run(null);
    }

    private SubstitutePlan accept(LocalDate start, LocalDate end) throws CoreException {
        var plan = plan(start, end);
        assertTrue(substitutes.apply(office.session, plan));
        office.save();
        office.reopen();
        assertEquals(List.of(), new CaseloadCheck().run(office.work(), World.DAY));
        return plan;
    }

    private static String text(SubstitutePlan plan) {
        return plan.standIns().stream().map(s -> s.pair().getMentee().getGivenName() + "-"
                + s.substitute().map(Educator::getGivenName).orElse("") + " " + s.start() + "/" + s.end())
                .collect(Collectors.joining(", "));
    }

    private List<Concern.Kind> kinds(LocalDate day) throws CadreException {
        return Concerns.of(office.work(), office.program(), day, 7).stream().map(Concern::kind).toList();
    }

    @Test
    void onePersonStandsInForBothAndThePairsGoOnByThemselves() throws CoreException {
        var before = office.pairs().size();
        var plan = accept(START, BACK);
        assertEquals(List.of("Cleo"), plan.people().stream().map(Educator::getGivenName).toList());
        assertEquals(4, plan.told().size(), "Ana, Cleo and both mentees");
        var all = office.work().load(Roots.MENTORSHIPS);
        for (var mentee : List.of("Max", "Mia")) {
            var pair = pair(mentee);
            assertEquals(MentorshipStatus.ACTIVE, pair.getStatus());
            assertEquals(List.of(false, true, true, false), List.of(START.minusDays(1), START,
                    BACK.minusDays(1), BACK).stream().map(day -> Substitutions.during(pair, all, day)
                            .isPresent()).toList());
        }
        assertEquals(List.of(), kinds(START), "somebody stands in all of the time");
        assertEquals(List.of(Concern.Kind.SUBSTITUTE_ENDS, Concern.Kind.SUBSTITUTE_ENDS),
                kinds(BACK.minusDays(5)));
        assertEquals(List.of(), kinds(BACK));
        office.session.undo();
        assertEquals(before + 2, office.pairs().size());
    }

    private SubstitutePlan wish(Map<String, String> wishes, String all) throws CoreException {
        var byMentee = new HashMap<Educator, Educator>();
        for (var wish : wishes.entrySet()) {
            byMentee.put(person(wish.getKey()), person(wish.getValue()));
        }
        var everybody = all == null ? Optional.<Educator>empty() : Optional.of(person(all));
        return substitutes.prepare(office.work(), new Absence(office.program(), person("Ana"), START, BACK),
                new Wishes(byMentee, everybody)).run(null);
    }

    @Test
    void whoIsChosenByHandStandsInAndWhatThatCostsIsTold() throws CoreException {
        var plan = wish(Map.of("Max", "Dee"), null);
        assertEquals("Max-Dee 2026-10-19/2027-03-29, Mia-Dee 2026-10-19/2027-03-29", text(plan));
        assertEquals("Max-Cleo 2026-10-19/2027-03-29, Mia-Cleo 2026-10-19/2027-03-29",
                text(plan.best().orElseThrow()));
        assertTrue(SubstituteTexts.proof(plan).startsWith("Chosen by hand"), SubstituteTexts.proof(plan));
        var mixed = wish(Map.of("Max", "Ben"), "Cleo");
        assertEquals("Max-Ben 2026-10-19/2027-03-29, Mia-Cleo 2026-10-19/2027-03-29", text(mixed));
        assertTrue(SubstituteTexts.proof(mixed).contains("Against the best choice (Cleo): 1 person more"),
                SubstituteTexts.proof(mixed));
        assertTrue(substitutes.apply(office.session, mixed));
    }

    @Test
    void wishesThatCannotBeAreRefused() throws CoreException {
        world.mentees.get(0).getMenteeProfile().getAvoid().add(world.mentors.get(3));
        open();
        var refused = assertThrows(CadreException.class, () -> wish(Map.of("Max", "Dee"), null));
        assertTrue(refused.getMessage().contains("the rules of the policy refuse the two"),
                refused.getMessage());
        var away = assertThrows(CadreException.class, () -> wish(Map.of("Max", "Ana"), null));
        assertTrue(away.getMessage().startsWith("Ana cannot stand in for Max"), away.getMessage());
        var needless = assertThrows(CadreException.class, () -> wish(Map.of("Cleo", "Dee"), null));
        assertTrue(needless.getMessage().startsWith("Cleo needs no substitute"), needless.getMessage());
    }

    @Test
    void everybodyPossibleIsOffered() throws CoreException {
        var possible = plan(START, BACK).standIns().getFirst().possible();
        assertTrue(possible.size() >= 2, possible::toString);
        assertTrue(possible.getFirst().score() >= possible.getLast().score());
        assertTrue(possible.stream().noneMatch(one -> one.person().getGivenName().equals("Ana")));
    }

    @Test
    void undoTakesAllBack() throws CoreException {
        substitutes.apply(office.session, plan(START, BACK));
        assertEquals(5, office.pairs().size());
        office.session.undo();
        assertEquals(3, office.pairs().size());
        assertEquals(List.of(), person("Ana").getLeaves());
    }

    @Test
    void roomCountsOnEveryDayOfTheTime() throws CoreException {
        world.work(world.mentee("Zoe"), world.schools.getFirst(), "Math");
        world.pair(world.mentors.get(2), world.mentees.get(3), MentorshipStatus.PUBLISHED)
                .setStart(BACK.minusDays(1));
        open();
        assertEquals(List.of("Dee"), names(plan(START, BACK)), "Cleo has one place on the last day");
        assertEquals(List.of("Cleo"), names(plan(START, BACK.minusDays(1))));
    }

    private static List<String> names(SubstitutePlan plan) {
        return plan.people().stream().map(Educator::getGivenName).toList();
    }

    @Test
    void whoIsAwayForADayOrNotAllowedDoesNotStandIn() throws CoreException {
        var leave = CadreFactory.eINSTANCE.createLeave();
        leave.setStart(BACK.minusDays(1));
        leave.setEnd(BACK);
        world.mentors.get(2).getLeaves().add(leave);
        world.mentees.get(0).getMenteeProfile().getAvoid().add(world.mentors.get(3));
        open();
        assertEquals("Max-Ben 2026-10-19/2027-03-29, Mia-Dee 2026-10-19/2027-03-29", text(plan(START, BACK)));
    }

    @Test
    void onlyWhatIsLeftOpenIsFilled() throws CoreException {
        accept(START.plusDays(10), START.plusDays(20));
        assertEquals("Max-Cleo 2026-10-19/2026-10-29, Mia-Cleo 2026-10-19/2026-10-29",
                text(plan(START, BACK)));
        accept(START, BACK);
        assertEquals("Max-Cleo 2026-11-08/2027-03-29, Mia-Cleo 2026-11-08/2027-03-29",
                text(plan(START, BACK)));
        accept(START, BACK);
        var refusal = assertThrows(CadreException.class, () -> plan(START, BACK));
        assertTrue(refusal.getMessage().contains("no pair without a substitute"), refusal.getMessage());
        assertThrows(CadreException.class, () -> plan(BACK, START));
    }

    @Test
    void whoReturnsEarlierHasHerMenteesBack() throws CoreException {
        accept(START, BACK);
        var early = START.plusDays(30);
        var plan = changes.prepare(office.work(), new ChangeRequest(office.program(), early,
                List.of(new Change.Returns(person("Ana"))), false)).run(null);
        var best = plan.rematch().best();
        assertEquals("Max: from Cleo; back to Ana", ChangeTexts.move(plan.moves(best).getFirst()));
        assertEquals(3, plan.stays(best));
        changes.apply(office.session, plan, best);
        assertEquals(List.of(early, early), office.pairs().stream().filter(Substitutions::isTemporary)
                .map(Mentorship::getEnd).toList());
        assertEquals(early, person("Ana").getLeaves().getFirst().getEnd());
        assertEquals(List.of(), kinds(early));
    }

    @Test
    void whoLeavesForGoodIsFollowedBySomebodyElse() throws CoreException {
        accept(START, BACK);
        var plan = changes.prepare(office.work(), new ChangeRequest(office.program(), START.plusDays(30),
                List.of(new Change.Leaves(person("Ana"), StatusReason.DEPARTED)), false))
                .run(null);
        changes.apply(office.session, plan, plan.rematch().best());
        assertEquals(0, plan.rematch().best().waiting());
        assertEquals(List.of(), new CaseloadCheck().run(office.work(), World.DAY));
        assertEquals(2, plan.moves(plan.rematch().best()).size());
    }
}
