/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.personal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.personal.ErasedPerson;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.store.Values;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.model.Waiting;
import org.cadre.model.Educator;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Finds the runs that say something of a person and loads no others, since the runs of some years have very
 * many pairs: references are looked up, texts are read one run at a time without making elements of them.
 */
final class RunSearch {

    private static final Query<MatchRun> RUNS = Query.all(Literals.MATCH_RUN, MatchRun.class);
    private static final Query<ProposedPair> PAIRS = Query.all(Literals.PROPOSED_PAIR, ProposedPair.class);
    private static final Query<Waiting> WAITING = Query.all(Literals.WAITING, Waiting.class);

    private final UnitOfWork work;

    RunSearch(UnitOfWork work) {
        this.work = work;
    }

    /** The runs that saw a person as one of a pair or as waiting. */
    List<MatchRun> about(Educator person) throws CadreException {
        return load(seeing(person));
    }

    /** Those, and the runs that somebody made who is erased, or with texts that name her. */
    List<MatchRun> of(ErasedPerson erased) throws CadreException {
        var ids = seeing(erased.person());
        var moments = new HashSet<Object>();
        for (var run : work.values(RUNS, RUNS, List.of(Literals.MATCH_RUN__AT, Literals.MATCH_RUN__BY,
                Literals.MATCH_RUN__POLICY, Literals.MATCH_RUN__GOAL))) {
            moments.add(run.values().getFirst());
            if (erased.did(run.get(1, String.class)) || erased.isNamedIn(run.get(2, String.class))
                    || erased.isNamedIn(run.get(3, String.class))) {
                ids.add(run.root());
            }
        }
        for (var moment : moments) {
            var runs = RUNS.where(Literals.MATCH_RUN__AT, moment);
            named(runs, PAIRS, Literals.PROPOSED_PAIR__PARTS, erased, ids);
            named(runs, WAITING, Literals.WAITING__DETAILS, erased, ids);
        }
        return load(ids);
    }

    private void named(Query<MatchRun> runs, Query<?> parts, EAttribute text, ErasedPerson erased,
            Set<String> ids) throws CadreException {
        work.values(runs, parts, List.of(text)).stream().filter(part ->
                erased.isNamedIn(part.get(0, String.class))).map(Values::root).forEach(ids::add);
    }

    private Set<String> seeing(Educator person) throws CadreException {
        var ids = new LinkedHashSet<String>();
        for (var query : List.of(PAIRS.where(Literals.PROPOSED_PAIR__MENTOR, person),
                PAIRS.where(Literals.PROPOSED_PAIR__MENTEE, person))) {
            work.values(RUNS, query, List.of(Literals.PROPOSED_PAIR__SCORE))
                    .forEach(pair -> ids.add(pair.root()));
        }
        work.values(RUNS, WAITING.where(Literals.WAITING__MENTEE, person), List.of(Literals.WAITING__KIND))
                .forEach(waiting -> ids.add(waiting.root()));
        return ids;
    }

    private List<MatchRun> load(Set<String> ids) throws CadreException {
        var runs = new ArrayList<MatchRun>();
        for (var id : ids) {
            work.find(RUNS, id).ifPresent(runs::add);
        }
        return runs;
    }
}
