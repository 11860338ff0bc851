/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.waiting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.store.Values;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.model.Waiting;
import org.cadre.matching.model.WaitingKind;
import org.cadre.model.Program;

/**
 * Reads who was left over by the matches of a program, and who had a mentor before them: a few values of each
 * run, since the runs of a year with all pairs and reasons are more than the district itself.
 */
final class WaitHistory {

    private static final Query<MatchRun> RUNS = Query.all(Literals.MATCH_RUN, MatchRun.class);
    private static final Query<Waiting> WAITING = Query.all(Literals.WAITING, Waiting.class);
    private static final Query<ProposedPair> HELD =
            Query.all(Literals.PROPOSED_PAIR, ProposedPair.class).where(Literals.PROPOSED_PAIR__HELD, true);

    private final UnitOfWork work;
    private final Query<MatchRun> runs;

    WaitHistory(UnitOfWork work, Program program) {
        this.work = work;
        this.runs = RUNS.where(Literals.MATCH_RUN__PROGRAM, program);
    }

    /**
     * The last match of a day.
     *
     * @param date the day
     * @param left the identities of the mentees whom it left over, but for those on leave
     * @param held the identities of the mentees who had a mentor before it
     */
    record Round(LocalDate date, Set<String> left, Set<String> held) {
    }

    /** When the match was made whose proposals are on the table. */
    Optional<Instant> current() throws CadreException {
        return work.values(runs.where(Literals.MATCH_RUN__CURRENT, true), RUNS,
                List.of(Literals.MATCH_RUN__AT)).stream().map(run -> run.get(0, Instant.class))
                .filter(Objects::nonNull).findFirst();
    }

    /** The rounds before a day, in order. */
    List<Round> before(LocalDate day) throws CadreException {
        var zone = DistrictZone.of(work);
        var last = new TreeMap<LocalDate, Values>();
        work.values(runs, RUNS, List.of(Literals.MATCH_RUN__AT, Literals.MATCH_RUN__CURRENT)).stream()
                .filter(run -> run.get(0, Instant.class) != null)
                .sorted(Comparator.comparing(run -> run.get(0, Instant.class)))
                .forEach(run -> last.put(run.get(0, Instant.class).atZone(zone).toLocalDate(), run));
        var before = last.headMap(day);
        var cache = WaitCache.of(work);
        read(before.values().stream().filter(run -> !cache.knows(run.root())).toList(), cache);
        return before.entrySet().stream().map(one -> new Round(one.getKey(),
                cache.of(one.getValue().root()).left(), cache.of(one.getValue().root()).held())).toList();
    }

    /** Reads all runs at once, or, where only the present one is new, that one alone, mostly from memory. */
    private void read(List<Values> unknown, WaitCache cache) throws CadreException {
        if (!unknown.isEmpty()) {
            boolean present = unknown.size() == 1 && unknown.getFirst().get(1, Boolean.class);
            var query = present ? runs.where(Literals.MATCH_RUN__CURRENT, true) : runs;
            var left = mentees(work.values(query, WAITING, List.of(Literals.WAITING__MENTEE,
                    Literals.WAITING__KIND)).stream().filter(one ->
                            one.get(1, WaitingKind.class) != WaitingKind.ON_LEAVE).toList());
            var held = mentees(work.values(query, HELD, List.of(Literals.PROPOSED_PAIR__MENTEE)));
            unknown.forEach(run -> cache.put(run.root(), new WaitCache.Left(
                    left.getOrDefault(run.root(), Set.of()), held.getOrDefault(run.root(), Set.of()))));
        }
    }

    /** By run. */
    private static Map<String, Set<String>> mentees(List<Values> values) {
        return values.stream().filter(one -> one.values().getFirst() != null)
                .collect(groupingBy(Values::root, mapping(one -> one.get(0, String.class), toSet())));
    }
}
