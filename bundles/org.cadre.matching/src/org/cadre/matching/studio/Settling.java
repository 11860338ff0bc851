/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cadre.matching.solve.LiveMatch;
import org.cadre.matching.solve.LiveSolution;
import org.cadre.matching.solve.LiveState;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.IProgressMonitor;

/** Finds out what a decision brings about. */
final class Settling {

    private final Draft draft;
    private final LiveMatch live;

    Settling(Draft draft) {
        this.draft = draft;
        this.live = draft.live();
    }

    Shift settle(IProgressMonitor monitor) {
        var present = live.settle(draft.before(), monitor);
        int unsettled = unsettled(present);
        // What is locked is there already, so nobody needs to move for it.
        var after = draft.ruling() instanceof Ruling.Lock && unsettled > 0 ? stay()
                : live.settle(draft.after(), monitor);
        return shift(after, unsettled);
    }

    private LiveSolution stay() {
        long cost = live.cost(draft.before());
        return new LiveSolution(draft.before().mentorOf(), cost, cost);
    }

    private Shift shift(LiveSolution solution, int unsettled) {
        int[] before = draft.before().mentorOf();
        int[] after = solution.mentorOf();
        int[] moving = IntStream.range(0, after.length).filter(m -> before[m] != after[m]).toArray();
        var moved = new ArrayList<Moved>();
        IntStream.of(moving).forEach(m ->
                moved.add(new Moved(live.mentees().get(m), mentor(before[m]), mentor(after[m]))));
        return new Shift(draft, after, moved, live.explain(moving), score(after, moving) - score(before,
                moving),
                waiting(draft.after(), after) - waiting(draft.before(), before),
                solution.objective() - solution.bound(), unsettled);
    }

    /** Where the present pairs are among the best already, nobody would move. */
    private int unsettled(LiveSolution best) {
        if (live.cost(draft.before()) == best.objective() && best.optimal()) {
            return 0;
        }
        int[] before = draft.before().mentorOf();
        return (int) IntStream.range(0, before.length).filter(m -> before[m] != best.mentorOf()[m]).count();
    }

    private Optional<Educator> mentor(int number) {
        return number == LiveState.NOBODY ? Optional.empty() : Optional.of(live.mentors().get(number));
    }

    private long score(int[] mentorOf, int[] mentees) {
        return IntStream.of(mentees).filter(m -> mentorOf[m] != LiveState.NOBODY)
                .mapToLong(m -> live.rating(m, mentorOf[m])).sum();
    }

    private static int waiting(LiveState state, int[] mentorOf) {
        return (int) IntStream.range(0, mentorOf.length)
                .filter(m -> mentorOf[m] == LiveState.NOBODY && !state.out().get(m)).count();
    }
}
