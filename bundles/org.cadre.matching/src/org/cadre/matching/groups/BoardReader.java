/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.matching.model.GroupPin;
import org.cadre.matching.people.PeopleOrder;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.cadre.model.Participation;
import org.cadre.model.ParticipantRole;
import org.cadre.model.ParticipationStatus;
import org.cadre.model.Program;

/** Reads how the groups of a program stand. */
final class BoardReader {

    private static final int BANDS = 3;

    private final Program program;
    private final LocalDate day;
    private final GroupPlans plans;
    private final List<Educator> people;
    private final Map<Educator, Integer> numbers;
    private final GroupFit fit;
    private final int[][] kinds;

    private BoardReader(Program program, LocalDate day, GroupPlans plans) {
        this.program = program;
        this.day = day;
        this.plans = plans;
        people = program.getCohorts().stream().flatMap(cohort -> members(cohort).stream()).distinct()
                .toList();
        numbers = IntStream.range(0, people.size()).boxed()
                .collect(Collectors.toMap(people::get, Function.identity()));
        fit = new GroupFit(people, day);
        kinds = GroupKinds.of(people, day);
    }

    static GroupBoard read(UnitOfWork work, Program program, LocalDate day) throws CadreException {
        var plans = GroupPlans.of(work, program);
        var pools = ProgramPools.of(work, program, day);
        return new BoardReader(program, day, plans).read(people(pools.mentees()), people(pools.mentors()));
    }

    private static List<Educator> people(Collection<PoolMember> pool) {
        return pool.stream().map(PoolMember::educator).distinct().sorted(PeopleOrder.STABLE).toList();
    }

    private GroupBoard read(List<Educator> mentees, List<Educator> mentors) {
        var cards = program.getCohorts().stream().map(this::card).toList();
        var loose = mentees.stream().filter(person -> !numbers.containsKey(person)).toList();
        var leading = cards.stream().flatMap(card -> card.facilitators().stream())
                .collect(Collectors.toSet());
        var without = new HashSet<>(loose);
        var idle = mentors.stream().filter(person -> !leading.contains(person)
                && !numbers.containsKey(person) && !without.contains(person)).toList();
        return new GroupBoard(program, day, cards, loose, idle, people(plans.out()));
    }

    private static Set<Educator> people(List<GroupPin> pins) {
        return pins.stream().map(GroupPin::getEducator).collect(Collectors.toSet());
    }

    private GroupCard card(Cohort cohort) {
        var members = members(cohort);
        var focus = GroupPlans.text(cohort.getFocus());
        return new GroupCard(cohort, plans.size(focus), members, people(cohort, ParticipantRole.MENTOR),
                people(plans.pins(cohort)), figures(members, focus));
    }

    static List<Educator> members(Cohort cohort) {
        return people(cohort, ParticipantRole.MENTEE);
    }

    private static List<Educator> people(Cohort cohort, ParticipantRole role) {
        return cohort.getMembers().stream().filter(part -> part.getRole() == role
                && part.getStatus() == ParticipationStatus.JOINED).map(Participation::getEducator)
                .filter(Objects::nonNull).distinct().toList();
    }

    private GroupFigures figures(List<Educator> members, String focus) {
        int[] group = members.stream().mapToInt(numbers::get).toArray();
        int together = (int) IntStream.of(group).boxed().flatMap(one -> IntStream.of(group)
                .filter(other -> other > one).mapToObj(other -> fit.of(one, other)))
                .mapToInt(Integer::intValue).average().orElse(0);
        var schools = counted(members.stream().map(person -> GroupKinds.school(person, day))
                .filter(Objects::nonNull).map(school -> GroupPlans.text(school.getName())));
        var subjects = counted(members.stream().flatMap(person ->
                GroupFit.subjects(person, day).stream().distinct()));
        return new GroupFigures(together, schools, bands(members), subjects, crowded(group, focus));
    }

    private List<Integer> bands(List<Educator> members) {
        var bands = new int[BANDS + 1];
        members.forEach(person -> bands[Objects.requireNonNullElse(GroupKinds.band(person, day), BANDS)]++);
        return IntStream.of(bands).boxed().toList();
    }

    private static Map<String, Integer> counted(Stream<String> texts) {
        var counts = texts.collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(t -> 1)));
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer> comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private int crowded(int[] group, String focus) {
        var around = program.getCohorts().stream()
                .filter(cohort -> Folding.same(GroupPlans.text(cohort.getFocus()), focus)).toList();
        int[] all = around.stream().map(BoardReader::members).flatMap(Collection::stream).distinct()
                .mapToInt(numbers::get).toArray();
        int crowded = 0;
        for (int[] kind : kinds) {
            var counts = IntStream.of(all).map(p -> kind[p]).filter(k -> k >= 0).boxed()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(k -> 1)));
            var here = IntStream.of(group).map(p -> kind[p]).filter(k -> k >= 0).boxed()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(k -> 1)));
            crowded += here.entrySet().stream().mapToInt(entry -> Math.max(0, entry.getValue()
                    - Math.ceilDiv(counts.get(entry.getKey()), around.size()))).sum();
        }
        return crowded;
    }
}
