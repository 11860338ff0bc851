/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Roots;
import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Participation;
import org.cadre.model.Program;
import org.cadre.scheduling.plan.SchoolWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CohortDeskTest {

    private final SchoolWorld world = new SchoolWorld();
    private final CohortDesk desk = new CohortDesk();
    private EditSession session;

    @BeforeEach
    void district() throws CadreException {
        var school = world.school("Lincoln");
        world.pair(world.person("Ann", school), world.person("Bo", school), null);
        world.pair(world.person("Cy", school), world.person("Di", school), null);
        world.pair(world.person("Ed", school), world.person("Flo", school), null)
                .setStatus(MentorshipStatus.ENDED);
        world.person("Gus", school);
        session = new EditSession(world.open());
    }

    private Program program() throws CadreException {
        return session.work().load(Roots.PROGRAMS).getFirst();
    }

    private Educator person(String name) throws CadreException {
        return session.work().load(Roots.EDUCATORS).stream().filter(one -> name.equals(one.getGivenName()))
                .findFirst().orElseThrow();
    }

    private List<Mentorship> pairs(Cohort cohort) throws CadreException {
        return desk.pairs(session.work(), program(), cohort);
    }

    private Cohort added(String name, CohortMembers members) throws CadreException {
        var cohort = desk.blank(program(), CohortFormat.MICRO_MENTORING, SchoolWorld.MONDAY);
        cohort.setName(name);
        desk.add(session, program(), cohort, members);
        return cohort;
    }

    private static Set<String> names(Cohort cohort) {
        return cohort.getMembers().stream().map(Participation::getEducator).map(Educator::getGivenName)
                .collect(Collectors.toSet());
    }

    @Test
    void pairsBelongWithBothOfTheirPeopleForSixWeeks() throws CadreException {
        var cohort = added("Fall", new CohortMembers(pairs(null), List.of(person("Gus"))));
        assertEquals(SchoolWorld.MONDAY.plusWeeks(6), cohort.getEnd());
        assertEquals(Set.of("Ann", "Bo", "Cy", "Di", "Gus"), names(cohort));
        assertEquals(5, cohort.getMembers().size());
        var members = desk.members(session.work(), cohort);
        assertEquals(2, members.pairs().size());
        assertEquals(List.of(person("Gus")), members.people());
        assertTrue(members.pairs().stream().allMatch(pair -> pair.getCohort() == cohort));
        assertEquals(List.of(), pairs(null), "both are taken, and a pair that is over is none");
        session.undo();
        assertEquals(List.of(), program().getCohorts());
        assertEquals(List.of(), program().getParticipations());
        assertEquals(2, pairs(null).size());
    }

    @Test
    void whoIsTakenOutLeavesWithThePair() throws CadreException {
        var cohort = added("Fall", new CohortMembers(pairs(null), List.of()));
        var fewer = desk.members(session.work(), cohort).without(List.of(person("Bo")));
        desk.change(session, cohort, Draft.of(cohort), fewer);
        assertEquals(Set.of("Cy", "Di"), names(cohort));
        assertEquals(1, pairs(null).size());
        assertNull(pairs(null).getFirst().getCohort());
        session.undo();
        assertEquals(Set.of("Ann", "Bo", "Cy", "Di"), names(cohort));
        assertSame(cohort, pairs(cohort).getFirst().getCohort());
    }

    @Test
    void twoWhoAreAPairAreInItAsAPair() throws CadreException {
        var members = desk.paired(session.work(), program(), null,
                CohortMembers.none().with(List.of(person("Ann"), person("Bo"), person("Gus"))));
        assertEquals(1, members.pairs().size());
        assertEquals(List.of(person("Gus")), members.people());
        assertEquals(3, members.everybody().size());
    }

    @Test
    void aNameIsNeededOnceAndDaysInOrder() throws CadreException {
        var fall = added("Fall", CohortMembers.none());
        assertThrows(CadreException.class, () -> added(" ", CohortMembers.none()));
        assertThrows(CadreException.class, () -> added("fall", CohortMembers.none()));
        var draft = Draft.of(fall);
        draft.setEnd(draft.getStart());
        assertThrows(CadreException.class, () -> desk.change(session, fall, draft, CohortMembers.none()));
        draft.setEnd(null);
        draft.setFocus("Questioning");
        desk.change(session, fall, draft, CohortMembers.none());
        assertEquals("Questioning", fall.getFocus());
        assertEquals(1, program().getCohorts().size());
    }
}
