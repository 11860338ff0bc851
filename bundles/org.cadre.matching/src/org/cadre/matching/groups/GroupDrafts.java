/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.text.Folding;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;

/**
 * All groups of a program as they could be.
 *
 * @param groups the groups
 * @param leftOut for each practice that is concerned, who came to be left out of its groups
 * @param merged groups that went into another one
 */
record GroupDrafts(List<GroupDraft> groups, Map<String, Set<Educator>> leftOut, Map<Cohort, Cohort> merged) {

    static GroupDrafts of(GroupBoard board) {
        return new GroupDrafts(board.groups().stream().map(GroupDraft::of)
                .collect(Collectors.toCollection(ArrayList::new)), new HashMap<>(), new HashMap<>());
    }

    /** The group, unless it is gone. */
    Optional<GroupDraft> find(Cohort cohort) {
        return groups.stream().filter(draft -> draft.cohort() == cohort).findFirst();
    }

    List<GroupDraft> around(String focus) {
        return groups.stream().filter(draft -> Folding.same(draft.focus(), focus)).toList();
    }

    /** The group around that practice in which somebody is. */
    Optional<GroupDraft> of(Educator person, String focus) {
        return around(focus).stream().filter(draft -> draft.has(person)).findFirst();
    }

    void leaveOut(String focus, Educator person) {
        leftOut.computeIfAbsent(focus, none -> new HashSet<>()).add(person);
    }

    /** A name that no group has yet, from that of another one. */
    String nextName(String name) {
        var stem = name.replaceFirst(" \\d+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
        var names = groups.stream().map(GroupDraft::name).collect(Collectors.toSet());
        return Stream.iterate(1, number -> number + 1).map(number -> stem + ' ' + number)
                .filter(next -> !names.contains(next)).findFirst().orElseThrow();
    }

    /** Who is where else than before, in the order of the groups after. */
    List<Regrouped> movedSince(GroupDrafts before) {
        var moved = new ArrayList<Regrouped>();
        groups.forEach(group -> Stream.concat(group.members().stream(), group.leaders().stream())
                .filter(person -> before.find(group).filter(old -> old.has(person)).isEmpty())
                .forEach(person -> moved.add(new Regrouped(person,
                        before.of(person, group.focus()).map(GroupDraft::name), Optional.of(group.name())))));
        before.groups.forEach(group -> Stream.concat(group.members().stream(), group.leaders().stream())
                .filter(person -> of(person, group.focus()).isEmpty())
                .forEach(person -> moved.add(new Regrouped(person, Optional.of(group.name()),
                        Optional.empty()))));
        return moved;
    }

    private Optional<GroupDraft> find(GroupDraft other) {
        return other.cohort() == null ? Optional.empty() : find(other.cohort());
    }
}
