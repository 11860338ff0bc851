/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cadre.core.match.PairScorer;
import org.cadre.matching.solve.Crowd;
import org.cadre.matching.solve.MatchCase;
import org.cadre.matching.solve.Solved;
import org.cadre.matching.solve.What;
import org.cadre.matching.why.WaitingWhy.Conflict;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Finds out why people wait, and tries what would help. */
final class WaitingSearch {

    private static final int NOBODY = -1;
    /** So many mentors are tried with one more place for a mentee. */
    private static final int MENTORS_TRIED = 8;
    private static final int CONFLICTS = 5;
    private static final int LARGEST_CONFLICT = 3;
    private static final int RELAXATIONS = 5;
    private static final Comparator<Relaxation> CHEAPEST = Comparator
            .comparingInt((Relaxation r) -> r.change().size())
            .thenComparingInt(r -> -r.effect().matched()).thenComparingLong(r -> r.effect().cost());

    private final MatchCase people;
    private final Solved solved;
    private final Effects effects;
    private final RuleTrials rules;
    private final Map<Integer, What> widened = new HashMap<>();
    private final Map<Integer, What> raised = new HashMap<>();

    WaitingSearch(MatchCase people, Solved solved, Effects effects) {
        this.people = people;
        this.solved = solved;
        this.effects = effects;
        this.rules = new RuleTrials(people, solved, effects);
    }

    WaitingReport report(Optional<Educator> only, int most, IProgressMonitor monitor) {
        var mentees = new ArrayList<Integer>();
        for (int mentee = 0; mentee < people.mentees().size(); mentee++) {
            if (waits(mentee) && only.map(people.mentees().get(mentee)::equals).orElse(true)) {
                mentees.add(mentee);
            }
        }
        mentees.sort(Comparator.comparing(people::isAway));
        int away = (int) mentees.stream().filter(people::isAway).count();
        var looked = mentees.subList(0, Math.min(most, mentees.size()));
        var progress = SubMonitor.convert(monitor, Math.max(1, looked.size()));
        var waiting = new ArrayList<WaitingWhy>();
        for (int mentee : looked) {
            var step = progress.split(1);
            waiting.add(people.isAway(mentee) ? away(mentee) : why(mentee, step));
        }
        return new WaitingReport(waiting, Math.max(0, mentees.size() - away - looked.size()), away,
                groups(only));
    }

    private boolean waits(int mentee) {
        var row = solved.row(mentee);
        return row.isPresent() ? solved.now().mentorOf()[row.getAsInt()] == NOBODY : people.isAway(mentee);
    }

    private WaitingWhy away(int mentee) {
        return new WaitingWhy(people.mentees().get(mentee), true, people.mentors().size(), 0, List.of(),
                List.of(), people.waited(mentee));
    }

    private List<WaitingReport.Group> groups(Optional<Educator> only) {
        return solved.crowds().stream().filter(crowd -> only.isEmpty() || crowd.mentees().stream()
                .anyMatch(mentee -> people.mentees().get(mentee) == only.get())).map(this::group).toList();
    }

    private WaitingReport.Group group(Crowd crowd) {
        return new WaitingReport.Group(crowd.mentees().stream().map(people.mentees()::get).toList(),
                crowd.mentors().stream().map(people.mentors()::get).toList(), crowd.places());
    }

    private WaitingWhy why(int mentee, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, 100);
        int row = solved.row(mentee).getAsInt();
        var refusing = new LinkedHashMap<List<Integer>, Integer>();
        for (int mentor = 0; mentor < people.mentors().size(); mentor++) {
            refusing.merge(refusing(mentor, mentee), 1, Integer::sum);
        }
        int allowed = refusing.getOrDefault(List.of(), 0);
        var conflicts = allowed > 0 ? List.<Conflict>of() : conflicts(refusing);
        var found = new ArrayList<Relaxation>();
        tryRules(row, conflicts, found, progress.split(70));
        tryPlaces(row, found);
        tryThreshold(row, found, progress.split(30));
        found.sort(CHEAPEST);
        return new WaitingWhy(people.mentees().get(mentee), false, people.mentors().size(), allowed,
                conflicts, found.subList(0, Math.min(RELAXATIONS, found.size())), people.waited(mentee));
    }

    private List<Integer> refusing(int mentor, int mentee) {
        return IntStream.range(0, people.scoring().rules().size())
                .filter(rule -> !people.scoring().allows(rule, mentor, mentee)).boxed().toList();
    }

    /** The sets of rules that contain no other one: as long as one holds wholly, its mentors stay refused. */
    private List<Conflict> conflicts(Map<List<Integer>, Integer> refusing) {
        return refusing.keySet().stream()
                .filter(set -> refusing.keySet().stream().noneMatch(o -> o != set && set.containsAll(o)))
                .map(set -> conflict(set, refusing.entrySet().stream()
                        .filter(e -> set.containsAll(e.getKey())).mapToInt(Map.Entry::getValue).sum()))
                .sorted(Comparator.comparing(Conflict::fixed).thenComparing(c -> c.ids().size())
                        .thenComparing(c -> -c.mentors()))
                .limit(CONFLICTS).toList();
    }

    private Conflict conflict(List<Integer> set, int mentors) {
        var all = people.scoring().rules();
        return new Conflict(set.stream().map(i -> all.get(i).id()).toList(),
                set.stream().map(i -> all.get(i).label()).toList(),
                set.stream().anyMatch(i -> all.get(i).mandatory()), mentors);
    }

    /** Tries every rule alone, and sets of rules where no rule alone is in the way. */
    private void tryRules(int row, List<Conflict> conflicts, List<Relaxation> found,
            IProgressMonitor monitor) {
        var sets = new LinkedHashSet<Relaxation.WithoutRules>();
        people.scoring().rules().stream().filter(rule -> !rule.mandatory()).forEach(rule ->
                sets.add(new Relaxation.WithoutRules(List.of(rule.id()), List.of(rule.label()))));
        conflicts.stream().filter(c -> !c.fixed() && c.ids().size() > 1 && c.ids().size() <= LARGEST_CONFLICT)
                .forEach(c -> sets.add(new Relaxation.WithoutRules(c.ids(), c.labels())));
        var progress = SubMonitor.convert(monitor, sets.size());
        for (var set : sets) {
            add(set, rules.without(set.ids(), progress.split(1)), row, found);
        }
    }

    private void tryPlaces(int row, List<Relaxation> found) {
        mentors(row).forEach(mentor -> add(new Relaxation.OnePlace(people.mentors().get(mentor)),
                widened.computeIfAbsent(mentor, solved::widen), row, found));
    }

    /** The mentors who suit best, and the most contested ones, whose place may free another by moves. */
    private IntStream mentors(int row) {
        int half = MENTORS_TRIED / 2;
        var suiting = IntStream.range(0, people.mentors().size()).filter(m -> solved.allows(row, m)).boxed()
                .sorted(Comparator.comparingInt(m -> solved.cost(row, m))).limit(half);
        var contested = IntStream.range(0, people.mentors().size()).filter(m -> solved.price(m) > 0).boxed()
                .sorted(Comparator.comparingLong(m -> -solved.price(m))).limit(half);
        return Stream.concat(suiting, contested).distinct().mapToInt(Integer::intValue);
    }

    /** Tries how dear waiting would have to be for her best pair with room to be made. */
    private void tryThreshold(int row, List<Relaxation> found, IProgressMonitor monitor) {
        var best = IntStream.range(0, people.mentors().size())
                .filter(mentor -> solved.hasRoom(row, mentor) && solved.allows(row, mentor))
                .map(mentor -> solved.cost(row, mentor)).min();
        if (best.isPresent() && best.getAsInt() >= solved.waitCost(row)) {
            int dearer = best.getAsInt() + 1 - (solved.waitCost(row) - solved.unmatchedCost());
            var what = raised.computeIfAbsent(dearer,
                    cost -> people.solve(people.scoring(), cost, monitor).now());
            add(new Relaxation.Threshold(Math.max(0, PairScorer.FULL - best.getAsInt()), dearer), what, row,
                    found);
        }
    }

    private void add(Relaxation.Change change, What what, int row, List<Relaxation> found) {
        int mentor = what.mentorOf()[row];
        if (mentor != NOBODY) {
            found.add(new Relaxation(change, people.mentors().get(mentor),
                    effects.of(what, r -> r == row)));
        }
    }
}
