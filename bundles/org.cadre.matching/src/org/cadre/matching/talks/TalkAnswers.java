/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.talks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.match.MatchContext;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.Talk;
import org.cadre.matching.model.TalkRound;
import org.cadre.matching.model.TalkState;
import org.cadre.matching.people.People;
import org.cadre.matching.policy.Terms;
import org.cadre.model.Educator;
import org.cadre.model.Program;

/**
 * What people of a program said after first talks, of all rounds. Of two answers of the same person about the
 * same other one the later round's counts.
 */
public final class TalkAnswers {

    /** Nobody said anything. */
    public static final TalkAnswers NONE = new TalkAnswers(Map.of(), Set.of());

    private static final Query<TalkRound> ROUNDS = Query.all(Literals.TALK_ROUND, TalkRound.class);
    private static final Comparator<TalkRound> EARLIEST_FIRST = Comparator
            .comparing(TalkRound::getAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(TalkRound::getUuid, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Map<Two, Said> said;
    private final Set<Two> met;

    /** Two who met. */
    private record Two(Educator mentor, Educator mentee) {
    }

    private TalkAnswers(Map<Two, Said> said, Set<Two> met) {
        this.said = said;
        this.met = met;
    }

    /** What was said in these rounds, the earliest first. */
    public static TalkAnswers of(Collection<TalkRound> rounds) {
        var said = new HashMap<Two, Said>();
        var met = new HashSet<Two>();
        for (var round : rounds) {
            var talks = talks(round);
            boolean tookPlace = round.getState() == TalkState.CLOSED
                    || talks.stream().anyMatch(talk -> Said.of(talk).isAnswered());
            for (var talk : talks) {
                var two = new Two(talk.getMentor(), talk.getMentee());
                said.merge(two, Said.of(talk), (before, now) -> now.after(before));
                if (tookPlace) {
                    met.add(two);
                }
            }
        }
        said.values().removeIf(one -> !one.isAnswered());
        return new TalkAnswers(said, met);
    }

    /** What was said in a program. */
    public static TalkAnswers of(UnitOfWork work, Program program) throws CadreException {
        return of(rounds(work, program));
    }

    /** The rounds of a program, the earliest first. */
    public static List<TalkRound> rounds(UnitOfWork work, Program program) throws CadreException {
        return work.load(ROUNDS.where(Literals.TALK_ROUND__PROGRAM, program)).stream().sorted(EARLIEST_FIRST)
                .toList();
    }

    /** The talks of a round; one with somebody who was deleted since is none any more. */
    public static List<Talk> talks(TalkRound round) {
        return round.getTalks().stream().filter(talk -> talk.getMentor() != null && talk.getMentee() != null)
                .toList();
    }

    /** Whether nobody said anything. */
    public boolean isEmpty() {
        return said.isEmpty();
    }

    /** What two said. */
    public Said of(Educator mentor, Educator mentee) {
        return said.getOrDefault(new Two(mentor, mentee), Said.NOTHING);
    }

    /**
     * With whom each mentee was to meet in earlier rounds, all by their numbers in a match; rounds that
     * nobody answered and nobody closed do not count.
     */
    public BitSet[] met(MatchContext context) {
        var mentors = new People(context.mentors());
        var mentees = new People(context.mentees());
        var sets = new BitSet[context.mentees().size()];
        Arrays.setAll(sets, mentee -> new BitSet());
        met.forEach(two -> {
            int mentor = mentors.place(two.mentor);
            int mentee = mentees.place(two.mentee);
            if (mentor != People.ABSENT && mentee != People.ABSENT) {
                sets[mentee].set(mentor);
            }
        });
        return sets;
    }

    /** These rules and criteria, with what was said. */
    public Terms in(Terms terms) {
        return isEmpty() ? terms : terms.with(new SaidNo(this)).with(new FirstTalks(this));
    }

    /** Something to be done with what two said. */
    @FunctionalInterface
    interface Each {
        void accept(Educator mentor, Educator mentee, Said said);
    }

    void forEach(Each each) {
        said.forEach((two, one) -> each.accept(two.mentor, two.mentee, one));
    }

    /** Gives a digest what makes these answers different from others; nothing if there are none. */
    public void digest(Consumer<String> digest) {
        var lines = new TreeSet<String>();
        said.forEach((two, one) -> lines.add(two.mentor.getUuid() + two.mentee.getUuid() + one));
        lines.forEach(digest);
    }
}
