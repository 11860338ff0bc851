/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** Carries a decision out in drafts, or says why it cannot be taken. */
final class Regrouper {

    private final GroupDrafts drafts;
    private final GroupPeople people;
    private final BooleanSupplier canceled;
    private final Set<Educator> about = new LinkedHashSet<>();

    Regrouper(GroupDrafts drafts, GroupPeople people, BooleanSupplier canceled) {
        this.drafts = drafts;
        this.people = people;
        this.canceled = canceled;
    }

    /** The people about whom it is decided. */
    Set<Educator> apply(Regroup decision) throws CadreException {
        switch (decision) {
            case Regroup.Move move -> {
                var target = find(move.to());
                for (var person : move.people()) {
                    move(person, target);
                }
            }
            case Regroup.Swap swap -> swap(swap);
            case Regroup.Lock lock -> find(lock.group()).locked().addAll(inside(lock.people(), lock.group()));
            case Regroup.Unlock unlock -> find(unlock.group()).locked().removeAll(unlock.people());
            case Regroup.Split split -> split(find(split.group()));
            case Regroup.Merge merge -> merge(find(merge.into()), find(merge.from()));
            case Regroup.LeaveOut out -> leaveOut(out);
            case Regroup.Arrange arrange -> arrange(arrange.focus());
        }
        return about;
    }

    private GroupDraft find(Cohort cohort) throws CadreException {
        return drafts.find(cohort).orElseThrow(() ->
                CadreException.input(NLS.bind(Messages.Regroup_gone, cohort.getName())));
    }

    private List<Educator> inside(List<Educator> persons, Cohort cohort) throws CadreException {
        var group = find(cohort);
        for (var person : persons) {
            if (!group.has(person)) {
                throw CadreException.input(NLS.bind(Messages.Regroup_notInside, name(person), group.name()));
            }
        }
        about.addAll(persons);
        return persons;
    }

    private void move(Educator person, GroupDraft target) throws CadreException {
        if (target.has(person)) {
            throw CadreException.input(NLS.bind(Messages.Regroup_inside, name(person), target.name()));
        }
        about.add(person);
        if (people.isLeader(person)) {
            lead(person, target);
        } else if (people.isMember(person)) {
            drafts.of(person, target.focus()).ifPresent(before -> before.remove(person));
            target.members().add(person);
        } else {
            throw CadreException.input(NLS.bind(Messages.Regroup_stranger, name(person)));
        }
        target.locked().add(person);
    }

    /** The former leader goes where the new one came from. */
    private void lead(Educator person, GroupDraft target) {
        var source = drafts.of(person, target.focus());
        var former = List.copyOf(target.leaders());
        former.forEach(target::remove);
        source.ifPresent(before -> {
            before.remove(person);
            before.leaders().addAll(former);
        });
        target.leaders().add(person);
    }

    private void swap(Regroup.Swap swap) throws CadreException {
        var one = find(swap.groupOfOne());
        var other = find(swap.groupOfOther());
        inside(List.of(swap.one()), swap.groupOfOne());
        inside(List.of(swap.other()), swap.groupOfOther());
        if (one == other || !one.members().contains(swap.one()) || !other.members().contains(swap.other())
                || one.has(swap.other()) || other.has(swap.one())) {
            throw CadreException.input(NLS.bind(Messages.Regroup_noSwap, name(swap.one()),
                    name(swap.other())));
        }
        one.remove(swap.one());
        other.remove(swap.other());
        put(swap.one(), other);
        put(swap.other(), one);
    }

    private static void put(Educator person, GroupDraft group) {
        group.members().add(person);
        group.locked().add(person);
    }

    private void split(GroupDraft group) throws CadreException {
        var members = List.copyOf(group.members());
        var locked = members.stream().filter(group.locked()::contains).toList();
        if (members.size() < 2 || locked.size() == members.size()) {
            throw CadreException.input(NLS.bind(members.size() < 2 ? Messages.Regroup_noSplit
                    : Messages.Regroup_allLocked, group.name()));
        }
        int[] fixed = members.stream().mapToInt(person -> locked.contains(person) ? 0 : -1).toArray();
        int first = Math.max(locked.size(), Math.ceilDiv(members.size(), 2));
        int[] groupOf = search(members, new int[] { first, members.size() - first }, fixed);
        var next = new GroupDraft(null, drafts.nextName(group.name()), group.focus(), group.size());
        for (int i = 0; i < groupOf.length; i++) {
            if (groupOf[i] == 1) {
                group.remove(members.get(i));
                next.members().add(members.get(i));
            }
        }
        about.addAll(members);
        people.lead(List.of(next.members()), idle(List.of())).get(0).ifPresent(next.leaders()::add);
        drafts.groups().add(drafts.groups().indexOf(group) + 1, next);
    }

    private void merge(GroupDraft into, GroupDraft from) throws CadreException {
        if (into == from) {
            throw CadreException.input(NLS.bind(Messages.Regroup_same, into.name()));
        }
        about.addAll(from.members());
        about.addAll(from.leaders());
        into.members().addAll(from.members());
        if (into.leaders().isEmpty()) {
            into.leaders().addAll(from.leaders());
        }
        into.locked().addAll(from.locked().stream().filter(into::has).toList());
        drafts.groups().remove(from);
        drafts.merged().put(from.cohort(), into.cohort());
    }

    private void leaveOut(Regroup.LeaveOut out) throws CadreException {
        var group = find(out.group());
        for (var person : inside(out.people(), out.group())) {
            if (group.members().contains(person)) {
                drafts.leaveOut(group.focus(), person);
            }
            group.remove(person);
        }
    }

    private void arrange(String focus) throws CadreException {
        var groups = drafts.around(focus);
        var members = groups.stream().flatMap(group -> group.members().stream()).distinct().toList();
        int[] fixed = members.stream().mapToInt(person -> fixed(person, groups)).toArray();
        int[] taken = IntStream.range(0, groups.size())
                .map(group -> (int) IntStream.of(fixed).filter(f -> f == group).count()).toArray();
        if (groups.size() < 2 || IntStream.of(fixed).allMatch(f -> f >= 0)) {
            throw CadreException.input(Messages.Regroup_nothing);
        }
        int[] groupOf = search(members, GroupProblem.evenSeats(members.size(), taken), fixed);
        boolean moved = false;
        for (int i = 0; i < groupOf.length; i++) {
            var target = groups.get(groupOf[i]);
            var person = members.get(i);
            if (!target.members().contains(person)) {
                drafts.of(person, focus).ifPresent(before -> before.remove(person));
                target.members().add(person);
                moved = true;
            }
        }
        if (moved) {
            leadAnew(groups);
        }
    }

    private static int fixed(Educator person, List<GroupDraft> groups) {
        return IntStream.range(0, groups.size()).filter(group -> groups.get(group).locked().contains(person)
                && groups.get(group).members().contains(person)).findFirst().orElse(-1);
    }

    private void leadAnew(List<GroupDraft> groups) {
        var open = groups.stream().filter(group ->
                group.leaders().stream().noneMatch(group.locked()::contains)).toList();
        var led = people.lead(open.stream().map(GroupDraft::members).toList(), idle(open));
        for (int i = 0; i < open.size(); i++) {
            open.get(i).leaders().clear();
            led.get(i).ifPresent(open.get(i).leaders()::add);
        }
    }

    /** Those who lead none of the groups, these not counted. */
    private Set<Educator> idle(Collection<GroupDraft> open) {
        var idle = new LinkedHashSet<>(people.leaders());
        drafts.groups().stream().filter(group -> !open.contains(group))
                .forEach(group -> idle.removeAll(group.leaders()));
        return idle;
    }

    private int[] search(List<Educator> members, int[] seats, int[] fixed) {
        return new GroupSearch(people.problem(members, seats, fixed), canceled).divide().groupOf();
    }

    private static String name(Educator person) {
        return PersonName.show(person);
    }
}
