/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.List;
import java.util.Optional;

import org.cadre.matching.groups.GroupCard;
import org.cadre.matching.groups.Regroup;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;

/** The decisions that can be taken about selected or dragged rows. */
final class Regroups {

    private Regroups() {
    }

    /** The rows if all of them are of people. */
    static List<GroupMemberRow> members(List<?> rows) {
        return rows.stream().allMatch(GroupMemberRow.class::isInstance)
                ? rows.stream().map(GroupMemberRow.class::cast).toList() : List.of();
    }

    /** The rows if all of them are of groups. */
    static List<GroupCard> groups(List<?> rows) {
        return rows.stream().allMatch(row -> row instanceof GroupRow group && group.card().isPresent())
                ? rows.stream().map(row -> ((GroupRow) row).card().get()).toList() : List.of();
    }

    private static List<Educator> people(List<GroupMemberRow> rows) {
        return rows.stream().map(GroupMemberRow::person).distinct().toList();
    }

    /** The one group in which all of them are. */
    private static Optional<GroupCard> group(List<GroupMemberRow> rows) {
        var groups = rows.stream().map(row -> row.group().orElse(null)).distinct().toList();
        return groups.size() == 1 ? Optional.ofNullable(groups.get(0)) : Optional.empty();
    }

    /** Locks the people in their group; unlocks them if all of them are locked. */
    static Optional<Regroup> lock(List<?> rows) {
        var members = members(rows);
        return group(members).map(group -> members.stream().allMatch(GroupMemberRow::locked)
                ? new Regroup.Unlock(people(members), group.cohort())
                : new Regroup.Lock(people(members), group.cohort()));
    }

    /** Takes the people out of their group. */
    static Optional<Regroup> leaveOut(List<?> rows) {
        var members = members(rows);
        return group(members).map(group -> new Regroup.LeaveOut(people(members), group.cohort()));
    }

    /** Brings the people to a group. */
    static Optional<Regroup> move(List<?> rows, Cohort to) {
        var members = members(rows).stream()
                .filter(row -> row.group().filter(group -> group.cohort() == to).isEmpty()).toList();
        return members.isEmpty() ? Optional.empty() : Optional.of(new Regroup.Move(people(members), to));
    }

    /** Lets two members of different groups change places. */
    static Optional<Regroup> swap(List<?> rows) {
        var members = members(rows);
        if (members.size() != 2 || members.stream().anyMatch(row -> row.group().isEmpty() || row.leads())) {
            return Optional.empty();
        }
        var one = members.get(0);
        var other = members.get(1);
        return one.group().get().cohort() == other.group().get().cohort() ? Optional.empty()
                : Optional.of(new Regroup.Swap(one.person(), one.group().get().cohort(), other.person(),
                        other.group().get().cohort()));
    }

    /** Splits a group. */
    static Optional<Regroup> split(List<?> rows) {
        var groups = groups(rows);
        return groups.size() == 1 ? Optional.of(new Regroup.Split(groups.get(0).cohort())) : Optional.empty();
    }

    /** Merges two groups into the first of them. */
    static Optional<Regroup> merge(List<?> rows) {
        var groups = groups(rows);
        return groups.size() == 2 && groups.get(0).cohort() != groups.get(1).cohort()
                ? Optional.of(new Regroup.Merge(groups.get(0).cohort(), groups.get(1).cohort()))
                : Optional.empty();
    }

    /**
     * What dropping rows decides: people on a group go there, on those who are in none they leave theirs, on
     * somebody else they change places or go there; a group on a group goes into it.
     */
    static Optional<Regroup> drop(List<?> dragged, Object target) {
        return switch (target) {
            case GroupRow group when !members(dragged).isEmpty() -> group.card().isPresent()
                    ? move(dragged, group.card().get().cohort()) : leaveOut(dragged);
            case GroupRow group when group.card().isPresent() && dragged.size() == 1 ->
                merge(List.of(group, dragged.get(0)));
            case GroupMemberRow member when dragged.size() == 1 -> swap(List.of(dragged.get(0), member))
                    .or(() -> member.group().flatMap(group -> move(dragged, group.cohort())));
            case null, default -> Optional.empty();
        };
    }
}
