/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cadre.core.match.MatchTerm;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.people.People;
import org.cadre.matching.proposal.ScorePart;
import org.cadre.matching.solve.Breakdown;
import org.cadre.matching.solve.MatchCase;
import org.cadre.matching.solve.Solved;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Answers why about one match. Each answer about what would be is the best match under that condition, proven
 * like the match itself. To be used by one thread at a time.
 */
public final class Explainer {

    private static final int OPTIONS = 3;
    /** More are not tried: the cheapest by price are nearly always among the first few. */
    private static final int MOST_TRIED = 24;
    private static final int NOBODY = -1;
    private static final Comparator<Option> CHEAPEST = Comparator
            .comparingLong((Option option) -> option.effect().cost()).thenComparingInt(o -> -o.score());

    private final MatchCase people;
    private final IProgressMonitor monitor;
    private final Solved solved;
    private final Effects effects;
    private final Breakdown breakdown;
    private final People mentors;
    private final People mentees;

    /** Solves the match. */
    public Explainer(MatchCase people, IProgressMonitor monitor) {
        this.people = people;
        this.monitor = monitor;
        this.solved = people.solve(monitor);
        this.effects = new Effects(people, solved);
        this.breakdown = new Breakdown(people.scoring());
        this.mentors = new People(people.mentors());
        this.mentees = new People(people.mentees());
    }

    /** Why a mentee has her mentor; empty if no match places her: no part in it, on leave, decided before. */
    public Optional<PairWhy> pair(Educator mentee) {
        int number = mentees.place(mentee);
        return number == People.ABSENT || solved.row(number).isEmpty() ? Optional.empty()
                : Optional.of(pair(solved.row(number).getAsInt()));
    }

    private PairWhy pair(int row) {
        int own = solved.now().mentorOf()[row];
        var mentee = mentee(row);
        return new PairWhy(mentee, own == NOBODY ? Optional.empty() : Optional.of(people.mentors().get(own)),
                people.decided(solved.mentee(row)),
                own == NOBODY ? 0 : PairScorer.FULL - solved.cost(row, own),
                own == NOBODY ? List.of() : breakdown.of(own, solved.mentee(row)), options(row),
                solved.isOutdated(), people.waited(solved.mentee(row)));
    }

    /** Tries mentors by the least they can cost, until no other can be among the cheapest. */
    private List<Option> options(int row) {
        var options = new ArrayList<Option>();
        for (var next : solved.next(row, MOST_TRIED)) {
            if (options.size() >= OPTIONS && next.regret() >= options.get(OPTIONS - 1).effect().cost()) {
                break;
            }
            stopIfCanceled();
            solved.force(row, next.mentor()).map(what -> effects.of(what, r -> r == row))
                    .ifPresent(effect -> options.add(option(row, next.mentor(), effect)));
            options.sort(CHEAPEST);
        }
        return options.subList(0, Math.min(OPTIONS, options.size()));
    }

    private Option option(int row, int mentor, Effect effect) {
        return new Option(people.mentors().get(mentor), PairScorer.FULL - solved.cost(row, mentor),
                differences(row, mentor), effect);
    }

    private List<Difference> differences(int row, int mentor) {
        int own = solved.now().mentorOf()[row];
        if (own == NOBODY) {
            return List.of();
        }
        var mine = breakdown.of(own, solved.mentee(row));
        var differences = new ArrayList<Difference>();
        breakdown.of(mentor, solved.mentee(row)).forEach(part -> differences.add(new Difference(
                part.criterion(), part.label(), share(mine, part.criterion()),
                part.contribution(), part.text())));
        mine.stream().filter(part -> differences.stream()
                .noneMatch(d -> d.criterion().equals(part.criterion())))
                .forEach(part -> differences.add(new Difference(part.criterion(), part.label(),
                        part.contribution(), 0, part.text())));
        differences.sort(Comparator.comparingInt((Difference d) -> -Math.abs(d.more())));
        return differences;
    }

    private static int share(List<ScorePart> parts, String criterion) {
        return parts.stream().filter(part -> part.criterion().equals(criterion))
                .mapToInt(ScorePart::contribution).sum();
    }

    /** Why the mentee does not have that mentor; the people need not be in the program. */
    public WhyNot whyNot(Educator mentee, Educator mentor) {
        int taker = mentees.place(mentee);
        int giver = mentors.place(mentor);
        if (taker == People.ABSENT || giver == People.ABSENT) {
            return outside(mentee, mentor, taker == People.ABSENT ? mentee : mentor);
        }
        if (people.isAway(taker)) {
            return new WhyNot.Away(mentee, mentor);
        }
        var row = solved.row(taker);
        if (row.isEmpty()) {
            return outside(mentee, mentor, mentee);
        }
        if (solved.now().mentorOf()[row.getAsInt()] == giver) {
            return new WhyNot.Paired(pair(row.getAsInt()), mentor);
        }
        return solved.allows(row.getAsInt(), giver) ? beaten(row.getAsInt(), giver)
                : refused(row.getAsInt(), giver);
    }

    private WhyNot outside(Educator mentee, Educator mentor, Educator who) {
        var role = who == mentee ? ParticipantRole.MENTEE
                : ParticipantRole.MENTOR;
        return new WhyNot.Outside(mentee, mentor, who, people.exclusions().stream()
                .filter(e -> e.educator() == who && e.role() == role).map(e -> e.reason()).findFirst());
    }

    private WhyNot refused(int row, int mentor) {
        int mentee = solved.mentee(row);
        var refusals = new ArrayList<WhyNot.Refusal>();
        var rules = people.scoring().rules();
        for (int i = 0; i < rules.size(); i++) {
            if (!people.scoring().allows(i, mentor, mentee)) {
                refusals.add(new WhyNot.Refusal(rules.get(i).id(), rules.get(i).label(),
                        rules.get(i).mandatory(), people.scoring().refusal(i, mentor, mentee)));
            }
        }
        boolean never = refusals.stream().anyMatch(WhyNot.Refusal::mandatory);
        return new WhyNot.Refused(mentee(row), people.mentors().get(mentor), refusals,
                PairScorer.FULL - solved.cost(row, mentor), breakdown.of(mentor, mentee),
                never ? Optional.empty() : forced(row, mentor));
    }

    private Optional<Effect> forced(int row, int mentor) {
        return solved.force(row, mentor).map(what -> effects.of(what, r -> r == row));
    }

    private WhyNot beaten(int row, int mentor) {
        int own = solved.now().mentorOf()[row];
        var educator = people.mentors().get(mentor);
        var decided = people.decidedOf(mentor);
        var effect = forced(row, mentor);
        if (effect.isEmpty()) {
            return new WhyNot.NoPlace(mentee(row), educator, PairScorer.FULL - solved.cost(row, mentor),
                    decided);
        }
        return new WhyNot.Beaten(mentee(row), educator,
                own == NOBODY ? Optional.empty() : Optional.of(people.mentors().get(own)),
                own == NOBODY ? 0 : PairScorer.FULL - solved.cost(row, own),
                option(row, mentor, effect.get()), solved.hasRoom(row, mentor), holders(mentor), decided);
    }

    private List<Scored> holders(int mentor) {
        return Arrays.stream(solved.rowsOf(mentor))
                .mapToObj(row -> new Scored(mentee(row), PairScorer.FULL - solved.cost(row, mentor)))
                .sorted(Comparator.comparingInt(Scored::score)).toList();
    }

    /** The ids of the rules that refuse pairs and can be switched off. */
    public List<String> ruleIds() {
        return people.scoring().rules().stream().filter(rule -> !rule.mandatory())
                .map(MatchTerm::id).toList();
    }

    /** What the match would be without each of its rules, or without that one. */
    public RuleGains rules(Optional<String> rule) {
        return new RuleTrials(people, solved, effects).gains(rule, monitor);
    }

    /** What a mentee without a mentor costs. */
    public int unmatchedCost() {
        return solved.unmatchedCost();
    }

    /** How contested a mentor is; empty if she is no mentor of the program. */
    public Optional<Contest> contest(Educator mentor) {
        int number = mentors.place(mentor);
        return number == People.ABSENT ? Optional.empty()
                : Optional.of(new Contests(people, solved, effects).of(number, true));
    }

    /** How contested the mentors are, the most contested first. */
    public List<Contest> contests() {
        return new Contests(people, solved, effects).all(monitor);
    }

    /** Why people wait and what would help: everybody, as far as so many, or one mentee. */
    public WaitingReport waiting(Optional<Educator> mentee, int most) {
        return new WaitingSearch(people, solved, effects).report(mentee, most, monitor);
    }

    private Educator mentee(int row) {
        return people.mentees().get(solved.mentee(row));
    }

    private void stopIfCanceled() {
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
