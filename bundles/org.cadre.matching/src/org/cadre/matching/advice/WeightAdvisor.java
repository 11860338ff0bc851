/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.PairScorer;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.matching.people.People;
import org.cadre.matching.policy.CriterionTerms;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says what the answers of mentees suggest for the weights of a policy. Nothing changes before the
 * coordinator agrees: {@link #prepare}, look at it, and {@link #apply} some of it. Both run on the thread
 * that owns the elements, the task on any.
 */
@Component(service = WeightAdvisor.class)
public class WeightAdvisor {

    /** The criterion that consists of the same answers; what it says about itself is no evidence. */
    private static final String FEEDBACK = "feedback"; //$NON-NLS-1$

    private final Terms terms;
    private final ProgramPolicies policies;

    /** Works with these services. */
    @Activate
    public WeightAdvisor(@Reference Terms terms, @Reference ProgramPolicies policies) {
        this.terms = terms;
        this.policies = policies;
    }

    /** The points of a criterion for the pairs of one day. */
    private record Batch(PairScorer scorer, List<Answered> pairs, People mentors, People mentees) {
    }

    /**
     * Makes ready to look at the answers of all pairs of the database, as of today; changes nothing.
     *
     * @throws CadreException if pairs or the policy of the program cannot be read
     */
    public Task<Advice> prepare(UnitOfWork work, Program program, LocalDate today) throws CadreException {
        return prepare(policies.of(work, program), work.load(Roots.MENTORSHIPS), today);
    }

    Task<Advice> prepare(Policy policy, Collection<Mentorship> all, LocalDate today) {
        var answered = Answered.of(all, today);
        var criteria = terms.criteria().stream().filter(criterion -> policy.weight(criterion.id()) > 0
                && !criterion.id().equals(FEEDBACK))
                .sorted(Comparator.comparingInt(criterion -> -policy.weight(criterion.id()))).toList();
        var batches = criteria.stream().map(criterion -> batches(criterion, policy, answered, all)).toList();
        var judging = new Judging(criteria.size());
        return monitor -> {
            var lines = new ArrayList<WeightAdvice>();
            for (int i = 0; i < criteria.size(); i++) {
                lines.add(line(criteria.get(i), policy, batches.get(i), judging));
            }
            return new Advice(lines, answered.size(), today);
        };
    }

    /** Everybody is rated as of the day on which the pair began, so that what came later does not count. */
    private static List<Batch> batches(MatchCriterion criterion, Policy policy, List<Answered> answered,
            Collection<Mentorship> all) {
        var byDay = answered.stream().collect(Collectors.groupingBy(Answered::day, TreeMap::new,
                Collectors.toList()));
        var batches = new ArrayList<Batch>();
        byDay.forEach((day, pairs) -> {
            var mentors = pairs.stream().map(Answered::mentor).distinct().toList();
            var mentees = pairs.stream().map(Answered::mentee).distinct().toList();
            var context = new MatchContext(day, mentors, mentees, List.copyOf(all));
            var settings = policy.criteria().get(criterion.id()).settings();
            batches.add(new Batch(criterion.prepare(context, settings), pairs,
                    new People(mentors), new People(mentees)));
        });
        return batches;
    }

    private static WeightAdvice line(MatchCriterion criterion, Policy policy, List<Batch> batches,
            Judging judging) {
        var known = new ArrayList<Answered>();
        var points = new ArrayList<Double>();
        for (var batch : batches) {
            for (var pair : batch.pairs) {
                int value = batch.scorer.points(batch.mentors.place(pair.mentor()),
                        batch.mentees.place(pair.mentee()));
                if (value != PairScorer.NO_DATA) {
                    known.add(pair);
                    points.add((double) value);
                }
            }
        }
        long mentors = known.stream().map(Answered::mentor).distinct().count();
        long mentees = known.stream().map(Answered::mentee).distinct().count();
        return judging.of(criterion, policy.weight(criterion.id()),
                points.stream().mapToDouble(Double::doubleValue).toArray(),
                known.stream().mapToDouble(Answered::answer).toArray(), (int) Math.min(mentors, mentees));
    }

    /**
     * Gives the program a policy with the suggested weights of these criteria, each with a note where it
     * comes from, as one step to undo.
     *
     * @return whether that changed anything
     * @throws CadreException if the policy of the program cannot be read
     */
    public boolean apply(EditSession session, Program program, Advice advice, Collection<String> criteria)
            throws CadreException {
        var policy = policies.of(session.work(), program);
        var changed = policy;
        for (var line : advice.suggested()) {
            if (criteria.contains(line.criterion()) && policy.weight(line.criterion()) == line.weight()) {
                var old = policy.criteria().get(line.criterion());
                changed = changed.withWeight(line.criterion(), new CriterionTerms(line.suggested(),
                        old.settings(), AdviceTexts.note(old.note(), line, advice)));
            }
        }
        return changed != policy && policies.set(session, program, changed);
    }
}
