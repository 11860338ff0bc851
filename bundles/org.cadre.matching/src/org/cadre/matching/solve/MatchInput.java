/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.match.MatchContext;
import org.cadre.core.people.Employments;
import org.cadre.core.program.Mentorships;
import org.cadre.core.store.Counterparts;
import org.cadre.matching.people.People;
import org.cadre.matching.people.PeopleOrder;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;

/**
 * The people of a program, in a stable order, with the pairs that no match may move.
 *
 * @param program the program
 * @param context its mentors, then others who carry one of its mentees; its mentees; all their mentorships
 * @param openMentors how many of the mentors take new mentees
 * @param held the program's pairs of these people that no match may move
 * @param free the numbers of the mentees to be placed: those without a pair who are here
 * @param away the numbers of the mentees without a pair who are on leave
 */
record MatchInput(Program program, MatchContext context, int openMentors, List<HeldPair> held, int[] free,
        int[] away) {

    private static final Comparator<Mentorship> STABLE =
            Comparator.comparing(Mentorship::getUuid, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Puts a program's people in order. Runs on the thread that owns the elements. */
    static MatchInput of(Program program, LocalDate day, Collection<Educator> mentors,
            Collection<Educator> mentees, Collection<Mentorship> mentorships) {
        var complete = mentorships.stream().filter(MatchInput::isComplete).toList();
        var own = Mentorships.committed(complete, day).stream()
                .filter(pair -> pair.getProgram() == program).toList();
        var open = mentors.stream().distinct().sorted(PeopleOrder.STABLE).toList();
        var others = own.stream().map(Mentorship::getMentor).sorted(PeopleOrder.STABLE);
        var all = Stream.concat(open.stream(), others).distinct().toList();
        var takers = mentees.stream().distinct().sorted(PeopleOrder.STABLE).toList();
        var context = new MatchContext(day, all, takers, about(all, takers, complete));
        return of(program, context, open.size(), HeldPair.of(own, context));
    }

    private static boolean isComplete(Mentorship mentorship) {
        return mentorship.getMentor() != null && mentorship.getMentee() != null;
    }

    private static MatchInput of(Program program, MatchContext context, int openMentors,
            List<HeldPair> held) {
        var settled = new BitSet();
        held.forEach(pair -> settled.set(pair.mentee()));
        var away = new BitSet();
        var free = new BitSet();
        for (int mentee = 0; mentee < context.mentees().size(); mentee++) {
            boolean isAway = Employments.isOnLeave(context.mentees().get(mentee), context.day());
            away.set(mentee, isAway && !settled.get(mentee));
            free.set(mentee, !isAway && !settled.get(mentee));
        }
        return new MatchInput(program, context, openMentors, held, free.stream().toArray(),
                away.stream().toArray());
    }

    /** The same with the mentee of a decided pair to be placed anew, as if the pair were not there. */
    MatchInput release(HeldPair pair) {
        var others = context.mentorships().stream().filter(m -> m != pair.mentorship()).toList();
        var rest = new MatchContext(context.day(), context.mentors(), context.mentees(), others);
        var places = IntStream.concat(IntStream.of(free), IntStream.of(pair.mentee())).sorted().toArray();
        return new MatchInput(program, rest, openMentors, held.stream().filter(p -> p != pair).toList(),
                places, away);
    }

    /**
     * The same people and pairs in another unit of work.
     *
     * @throws CadreException of kind CONFLICT if one of them is gone there
     */
    MatchInput in(Counterparts there) throws CadreException {
        var same = new MatchContext(context.day(), there.of(context.mentors()), there.of(context.mentees()),
                there.of(context.mentorships()));
        var pairs = new ArrayList<HeldPair>();
        for (var pair : held) {
            pairs.add(new HeldPair(there.of(pair.mentorship()), pair.mentor(), pair.mentee()));
        }
        return new MatchInput(there.of(program), same, openMentors, pairs, free, away);
    }

    /** The mentee's pair that no match may move; empty if there is none. */
    Optional<Mentorship> decided(int mentee) {
        return held.stream().filter(pair -> pair.mentee() == mentee).map(HeldPair::mentorship).findFirst();
    }

    private static List<Mentorship> about(List<Educator> mentors, List<Educator> mentees,
            Collection<Mentorship> mentorships) {
        var givers = new People(mentors);
        var takers = new People(mentees);
        return mentorships.stream().filter(m -> givers.place(m.getMentor()) != People.ABSENT
                || takers.place(m.getMentee()) != People.ABSENT).sorted(STABLE).toList();
    }
}
