/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cadre.core.match.PairScorer;
import org.cadre.matching.solve.MatchCase;
import org.cadre.matching.solve.Solved;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Says who wants whom and what one more place would bring. */
final class Contests {

    private static final int NAMED = 5;
    private static final int NOBODY = -1;
    private static final Comparator<Contest> MOST_FIRST = Comparator
            .comparingLong((Contest contest) -> -contest.price())
            .thenComparingInt(contest -> -contest.wanted());

    private final MatchCase people;
    private final Solved solved;
    private final Effects effects;

    Contests(MatchCase people, Solved solved, Effects effects) {
        this.people = people;
        this.solved = solved;
        this.effects = effects;
    }

    List<Contest> all(IProgressMonitor monitor) {
        int count = people.mentors().size();
        var progress = SubMonitor.convert(monitor, Math.max(1, count));
        var contests = new ArrayList<Contest>();
        for (int mentor = 0; mentor < count; mentor++) {
            progress.split(1);
            contests.add(of(mentor, false));
        }
        contests.sort(MOST_FIRST);
        return contests;
    }

    /** @param widen whether one more place is to be tried */
    Contest of(int mentor, boolean widen) {
        record Wanting(int row, int gain) {
        }
        int[] mentorOf = solved.now().mentorOf();
        var wanting = IntStream.range(0, mentorOf.length).filter(row -> mentorOf[row] != mentor)
                .mapToObj(row -> new Wanting(row, gain(row, mentorOf[row], mentor)))
                .filter(w -> w.gain() > 0 && solved.allows(w.row(), mentor))
                .sorted(Comparator.comparingInt((Wanting w) -> -w.gain())).toList();
        var onePlace = widen ? Optional.of(effects.of(solved.widen(mentor), row -> false))
                : Optional.<Effect>empty();
        return new Contest(people.mentors().get(mentor), solved.places(mentor), solved.rowsOf(mentor).length,
                solved.price(mentor), solved.isEven(), wanting.size(),
                wanting.stream().limit(NAMED).map(w -> wish(w.row(), mentorOf[w.row()], mentor)).toList(),
                onePlace);
    }

    /** How much better off the mentee of the row would be. */
    private int gain(int row, int own, int mentor) {
        int now = own == NOBODY ? solved.waitCost(row) : solved.cost(row, own);
        return now - solved.cost(row, mentor);
    }

    private Contest.Wish wish(int row, int own, int mentor) {
        return new Contest.Wish(people.mentees().get(solved.mentee(row)),
                own == NOBODY ? Optional.empty() : Optional.of(PairScorer.FULL - solved.cost(row, own)),
                PairScorer.FULL - solved.cost(row, mentor));
    }
}
