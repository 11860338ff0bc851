/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.VetoKind;
import org.cadre.matching.people.People;
import org.cadre.matching.solve.LiveMatch;
import org.cadre.matching.solve.LiveState;
import org.cadre.matching.solve.LiveState.Ban;
import org.cadre.matching.veto.Vetoes;
import org.cadre.model.Educator;
import org.cadre.model.Program;

/**
 * How the proposals of a program stand and what is ruled out, taken from the elements on the thread that owns
 * them, to be put into numbers on any.
 */
record Stand(List<Placed> placed, List<Ruled> ruled) {

    private record Placed(Educator mentee, Educator mentor, boolean locked) {
    }

    private record Ruled(VetoKind kind, Educator mentee, Educator mentor) {
    }

    static Stand of(UnitOfWork work, Program program) throws CadreException {
        return new Stand(Studio.proposals(work, program).stream()
                .map(pair -> new Placed(pair.getMentee(), pair.getMentor(), pair.isLocked())).toList(),
                Vetoes.of(work, program).stream()
                        .map(veto -> new Ruled(veto.getKind(), veto.getMentee(), veto.getMentor())).toList());
    }

    /** The mentor of each mentee whose proposal a match may replace. */
    Map<Educator, Educator> movable() {
        return placed.stream().filter(pair -> !pair.locked)
                .collect(Collectors.toMap(Placed::mentee, Placed::mentor, (one, other) -> one));
    }

    /** The same by the numbers of a match. */
    LiveState in(LiveMatch live) {
        var state = LiveState.open(live.mentees().size());
        placed.forEach(pair -> place(state, live.mentee(pair.mentee), live.mentor(pair.mentor), pair.locked));
        ruled.forEach(veto -> rule(state, veto.kind, live.mentee(veto.mentee), live.mentor(veto.mentor)));
        return state;
    }

    private static void place(LiveState state, int mentee, int mentor, boolean locked) {
        if (mentee != People.ABSENT && mentor != People.ABSENT) {
            state.mentorOf()[mentee] = mentor;
            state.locked().set(mentee, locked);
        }
    }

    private static void rule(LiveState state, VetoKind kind, int mentee, int mentor) {
        switch (kind) {
            case PAIR -> state.vetoes().add(new Ban(mentee, mentor));
            case MENTOR -> set(state.closed(), mentor);
            case MENTEE -> set(state.out(), mentee);
        }
    }

    /** People who take no part, as somebody who left, have no number. */
    private static void set(BitSet people, int number) {
        if (number != People.ABSENT) {
            people.set(number);
        }
    }
}
