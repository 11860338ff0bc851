/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.personal.ErasedPerson;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.GroupPin;
import org.cadre.matching.model.GroupPlan;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.ProgramPolicy;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.model.Talk;
import org.cadre.matching.model.TalkAnswer;
import org.cadre.matching.model.TalkRound;
import org.cadre.matching.model.Veto;
import org.cadre.matching.model.Waiting;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * The records of matching that may say something of a person.
 *
 * @param runs the runs, not only the present ones
 * @param vetoes what is ruled out
 * @param rounds rounds of first talks
 * @param plans plans of groups
 * @param policies the policies of programs
 */
record MatchRecords(List<MatchRun> runs, List<Veto> vetoes, List<TalkRound> rounds,
        List<GroupPlan> plans, List<ProgramPolicy> policies) {

    private static final Set<EAttribute> ACCOUNTS = Set.of(Literals.MATCH_RUN__BY, Literals.VETO__BY,
            Literals.TALK_ROUND__BY, Literals.GROUP_PIN__BY);
    private static final Set<EAttribute> TEXTS = Set.of(Literals.MATCH_RUN__POLICY, Literals.MATCH_RUN__GOAL,
            Literals.PROPOSED_PAIR__PARTS, Literals.WAITING__DETAILS, Literals.VETO__REASON,
            Literals.PROGRAM_POLICY__POLICY);

    /** Loads what may say something of a person. */
    static MatchRecords about(UnitOfWork work, Educator person) throws CadreException {
        return of(work, new RunSearch(work).about(person));
    }

    /** Loads what may say who somebody was who is erased. */
    static MatchRecords of(UnitOfWork work, ErasedPerson erased) throws CadreException {
        return of(work, new RunSearch(work).of(erased));
    }

    private static MatchRecords of(UnitOfWork work, List<MatchRun> runs) throws CadreException {
        return new MatchRecords(runs,
                work.load(Query.all(Literals.VETO, Veto.class)),
                work.load(Query.all(Literals.TALK_ROUND, TalkRound.class)),
                work.load(Query.all(Literals.GROUP_PLAN, GroupPlan.class)),
                work.load(Query.all(Literals.PROGRAM_POLICY, ProgramPolicy.class)));
    }

    /** What runs, and decisions after them, said about pairs. */
    Stream<ProposedPair> pairs() {
        return runs.stream().flatMap(run -> Stream.concat(run.getPairs().stream(), run.getMoved().stream()));
    }

    /** The first talks of a person, in all rounds. */
    Stream<Talk> talks(Educator person) {
        return rounds.stream().flatMap(round -> round.getTalks().stream())
                .filter(talk -> talk.getMentor() == person || talk.getMentee() == person);
    }

    /** What was fixed about groups. */
    Stream<GroupPin> pins() {
        return plans.stream().flatMap(plan -> plan.getPins().stream());
    }

    /** Those who had no mentor, by run. */
    Stream<Waiting> waiting() {
        return runs.stream().flatMap(run -> run.getWaiting().stream());
    }

    /**
     * A value that has to go or to change.
     *
     * @param owner whose value it is
     * @param feature a value of its
     */
    record Trace(EObject owner, EAttribute feature) {
    }

    /**
     * What there is of a person.
     *
     * @param reasons texts about her
     * @param named texts about others that name her
     * @param done names of accounts of hers
     * @param said what she herself answered after talks, a trace an answer
     */
    record Traces(List<Trace> reasons, List<Trace> named, List<Trace> done, List<Trace> said) {

        Traces() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Finds what has to go when a person is erased. */
    Traces traces(ErasedPerson erased) {
        var traces = new Traces();
        Stream.of(runs, vetoes, rounds, policies, pins().toList(), pairs().toList(), waiting().toList())
                .flatMap(List::stream)
                .forEach(element -> find(element, erased, traces));
        talks(erased.person()).map(talk -> new Trace(talk, OwnAnswer.feature(talk, erased.person())))
                .filter(answer -> answer.owner().eGet(answer.feature()) != TalkAnswer.NONE)
                .forEach(traces.said()::add);
        return traces;
    }

    private static void find(Element element, ErasedPerson erased, Traces traces) {
        for (var feature : element.eClass().getEAllAttributes()) {
            var trace = new Trace(element, feature);
            if (ACCOUNTS.contains(feature) && erased.did((String) element.eGet(feature))) {
                traces.done().add(trace);
            } else if (TEXTS.contains(feature) && element.eGet(feature) instanceof String text) {
                if (isAbout(element, erased.person()) && feature != Literals.WAITING__DETAILS) {
                    traces.reasons().add(trace);
                } else if (erased.isNamedIn(text)) {
                    traces.named().add(trace);
                }
            }
        }
    }

    /** Details of waiting are numbers that the reason needs; only names go from there. */
    private static boolean isAbout(Element element, Educator person) {
        return switch (element) {
            case ProposedPair pair -> pair.getMentor() == person || pair.getMentee() == person;
            case Veto veto -> veto.getMentor() == person || veto.getMentee() == person;
            default -> false;
        };
    }
}
