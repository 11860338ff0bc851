/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cadre.matching.groups.GroupBoard;
import org.cadre.matching.groups.GroupCard;
import org.cadre.matching.groups.GroupFigures;
import org.cadre.matching.groups.GroupSize;
import org.cadre.matching.groups.Regroup;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.junit.jupiter.api.Test;

class RegroupsTest {

    private static final GroupFigures FIGURES = new GroupFigures(5_000, Map.of("North", 2, "South", 1),
            List.of(2, 1, 0, 0), Map.of(), 0);

    private final Educator ana = person("Ana");
    private final Educator ben = person("Ben");
    private final Educator cora = person("Cora");
    private final Educator dora = person("Dora");
    private final Educator eve = person("Eve");
    private final GroupCard one = card("One", List.of(ana, ben), Set.of(ana));
    private final GroupCard other = card("Other", List.of(cora), Set.of());
    private final GroupBoard board = new GroupBoard(CadreFactory.eINSTANCE.createProgram(),
            LocalDate.of(2026, 9, 1), List.of(one, other), List.of(eve), List.of(), Set.of(eve));
    private final GroupRows rows = new GroupRows(board);

    private static Educator person(String name) {
        var person = CadreFactory.eINSTANCE.createEducator();
        person.setUuid(name);
        person.setGivenName(name);
        return person;
    }

    private GroupCard card(String name, List<Educator> members, Set<Educator> locked) {
        var cohort = CadreFactory.eINSTANCE.createCohort();
        cohort.setUuid(name);
        cohort.setName(name);
        return new GroupCard(cohort, new GroupSize(2, 3), members, List.of(dora), locked, FIGURES);
    }

    private GroupMemberRow member(Educator person) {
        return rows.members(List.of()).stream().filter(row -> row.person() == person).findFirst()
                .orElseThrow();
    }

    private GroupRow group(int place) {
        return rows.groups().get(place);
    }

    @Test
    void idleMentorsAreInNoGroup() {
        var idle = new GroupRows(new GroupBoard(board.program(), board.day(), board.groups(), List.of(),
                List.of(dora), Set.of()));
        var row = idle.groups().getLast();
        assertEquals("1 idle", row.size());
        assertEquals(List.of("Idle mentor"), idle.members(List.of(row)).stream().map(GroupMemberRow::role)
                .toList());
        var both = new GroupRows(new GroupBoard(board.program(), board.day(), board.groups(), List.of(eve),
                List.of(dora), Set.of(eve)));
        assertEquals("1, 1 idle", both.groups().getLast().size());
    }

    @Test
    void rowsSayWhatIsTheMatter() {
        assertEquals(List.of("2", "\u26a0 1 (at least 2)", "1"),
                rows.groups().stream().map(GroupRow::size).toList());
        assertEquals("2 schools, at most 2 of one", group(0).schools());
        assertEquals("2 new, 1 settled", group(0).experience());
        assertEquals("In no group", group(2).name());
        assertEquals(List.of("Facilitator", "Member", "Member"), rows.members(List.of(group(0))).stream()
                .map(GroupMemberRow::role).toList());
        assertEquals("Left out", member(eve).role());
        assertEquals(6, rows.members(List.of()).size());
    }

    @Test
    void droppingMovesSwapsMergesAndLeavesOut() {
        assertEquals(Optional.of(new Regroup.Move(List.of(ana), other.cohort())),
                Regroups.drop(List.of(member(ana)), group(1)));
        assertEquals(Optional.empty(), Regroups.drop(List.of(member(ana)), group(0)));
        assertEquals(Optional.of(new Regroup.LeaveOut(List.of(ana), one.cohort())),
                Regroups.drop(List.of(member(ana)), group(2)));
        assertEquals(Optional.of(new Regroup.Swap(ana, one.cohort(), cora, other.cohort())),
                Regroups.drop(List.of(member(ana)), member(cora)));
        assertEquals(Optional.of(new Regroup.Move(List.of(eve), other.cohort())),
                Regroups.drop(List.of(member(eve)), member(cora)));
        assertEquals(Optional.of(new Regroup.Merge(other.cohort(), one.cohort())),
                Regroups.drop(List.of(group(0)), group(1)));
        assertEquals(Optional.empty(), Regroups.drop(List.of(group(0)), group(0)));
        assertEquals(Optional.empty(), Regroups.drop(List.of(), null));
    }

    @Test
    void lockingFreesIfAllAreLocked() {
        assertInstanceOf(Regroup.Unlock.class, Regroups.lock(List.of(member(ana))).orElseThrow());
        assertInstanceOf(Regroup.Lock.class, Regroups.lock(List.of(member(ana), member(ben))).orElseThrow());
        assertEquals(Optional.empty(), Regroups.lock(List.of(member(ana), member(cora))));
        assertEquals(Optional.empty(), Regroups.leaveOut(List.of(member(eve))));
        assertEquals(Optional.empty(), Regroups.split(List.of(group(2))));
    }
}
