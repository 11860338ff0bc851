/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.match.MatchContext;
import org.cadre.core.program.PoolMember;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.people.PeopleOrder;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.solve.Scoring;
import org.cadre.model.Educator;

/**
 * Everybody whom decisions about groups may concern, and how they suit each other. Touches no element once it
 * is made.
 */
final class GroupPeople {

    private final List<Educator> people;
    private final List<Educator> leaders;
    private final Map<Educator, Integer> numbers;
    private final GroupFit fit;
    private final int[][] kinds;
    private final Scoring scoring;

    private GroupPeople(List<Educator> people, List<Educator> leaders, LocalDate day, Scoring scoring) {
        this.people = people;
        this.leaders = leaders;
        this.scoring = scoring;
        numbers = IntStream.range(0, people.size()).boxed()
                .collect(Collectors.toMap(people::get, Function.identity()));
        fit = new GroupFit(people, day);
        kinds = GroupKinds.of(people, day);
    }

    static GroupPeople of(UnitOfWork work, GroupBoard board, Terms terms, Policy policy)
            throws CadreException {
        var people = Stream.concat(board.groups().stream().flatMap(group -> group.members().stream()),
                board.loose().stream()).distinct().sorted(PeopleOrder.STABLE).toList();
        var mentors = ProgramPools.of(work, board.program(), board.day()).mentors().stream()
                .map(PoolMember::educator);
        var leading = board.groups().stream().flatMap(group -> group.facilitators().stream());
        var leaders = Stream.concat(leading, mentors).distinct().filter(leader -> !people.contains(leader))
                .sorted(PeopleOrder.STABLE).toList();
        var context = new MatchContext(board.day(), leaders, people, work.load(Roots.MENTORSHIPS));
        return new GroupPeople(people, leaders, board.day(), new Scoring(terms, policy, context));
    }

    boolean isMember(Educator person) {
        return numbers.containsKey(person);
    }

    boolean isLeader(Educator person) {
        return leaders.contains(person);
    }

    /** The fit of all who are together in a group, two by two. */
    long fit(Collection<Educator> group) {
        int[] members = numbers(group);
        long sum = 0;
        for (int one : members) {
            for (int other : members) {
                sum += one < other ? fit.of(one, other) : 0;
            }
        }
        return sum;
    }

    /** Divides some of them. */
    GroupProblem problem(List<Educator> some, int[] seats, int[] fixed) {
        int[] chosen = numbers(some);
        var table = new int[chosen.length][chosen.length];
        for (int one = 0; one < chosen.length; one++) {
            for (int other = 0; other < one; other++) {
                table[one][other] = fit.of(chosen[one], chosen[other]);
                table[other][one] = table[one][other];
            }
        }
        var some2 = new int[kinds.length][];
        for (int balance = 0; balance < kinds.length; balance++) {
            int[] all = kinds[balance];
            some2[balance] = IntStream.of(chosen).map(person -> all[person]).toArray();
        }
        return new GroupProblem(table, some2, seats, fixed);
    }

    /** The best leader for each group, each of those who are free for one at most. */
    List<Optional<Educator>> lead(List<? extends Collection<Educator>> groups, Collection<Educator> free) {
        var members = groups.stream().map(this::numbers).toList();
        int[] led = new Facilitators(leaders.size(), scoring::score)
                .lead(members, leader -> free.contains(leaders.get(leader)));
        return IntStream.of(led).mapToObj(leader -> leader < 0 ? Optional.<Educator> empty()
                : Optional.of(leaders.get(leader))).toList();
    }

    /** Those who could lead. */
    List<Educator> leaders() {
        return leaders;
    }

    /** Why a rule keeps a leader from somebody; empty if none does. */
    Optional<String> refusal(Educator leader, Educator person) {
        int mentor = leaders.indexOf(leader);
        var mentee = numbers.get(person);
        return mentor < 0 || mentee == null ? Optional.empty()
                : IntStream.range(0, scoring.rules().size())
                        .filter(rule -> !scoring.allows(rule, mentor, mentee)).boxed().findFirst()
                        .map(rule -> scoring.refusal(rule, mentor, mentee));
    }

    private int[] numbers(Collection<Educator> group) {
        return group.stream().mapToInt(numbers::get).toArray();
    }
}
