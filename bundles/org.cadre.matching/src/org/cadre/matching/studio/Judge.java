/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.matching.people.People;
import org.cadre.matching.solve.LiveMatch;
import org.cadre.matching.solve.LiveState;
import org.cadre.matching.solve.LiveState.Ban;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.eclipse.osgi.util.NLS;

/** Turns a decision about people into one about numbers, or says why it cannot be taken. */
final class Judge {

    private final LiveMatch live;
    private final LiveState before;
    private final LiveState state;

    Judge(LiveMatch live, LiveState before) {
        this.live = live;
        this.before = before;
        this.state = before.copy();
    }

    Draft draft(Ruling ruling) throws CadreException {
        return new Draft(ruling, live, before, state, apply(ruling));
    }

    private Set<Educator> apply(Ruling ruling) throws CadreException {
        return switch (ruling) {
            case Ruling.Lock lock -> mark(lock.pairs(), true);
            case Ruling.Unlock unlock -> mark(unlock.pairs(), false);
            case Ruling.Choose choose -> {
                place(choose.mentee(), choose.mentor());
                yield Set.of(choose.mentee());
            }
            case Ruling.Swap swap -> swap(swap.one(), swap.other());
            case Ruling.Forbid forbid -> forbid(forbid.mentee(), forbid.mentor());
            case Ruling.Permit permit -> {
                state.vetoes().remove(new Ban(live.mentee(permit.mentee()), live.mentor(permit.mentor())));
                yield Set.of(permit.mentee());
            }
            case Ruling.LeaveOut out -> leaveOut(out.mentee());
            case Ruling.TakeIn in -> {
                state.out().clear(number(in.mentee()));
                yield Set.of(in.mentee());
            }
            case Ruling.Close close -> close(close.mentor());
            case Ruling.Open open -> open(open.mentor());
        };
    }

    private Set<Educator> mark(List<Mentorship> pairs, boolean locked) throws CadreException {
        for (var pair : pairs) {
            int mentee = number(pair.getMentee());
            if (locked) {
                mentor(pair.getMentor(), pair.getMentee());
            }
            state.locked().set(mentee, locked);
        }
        return pairs.stream().map(Mentorship::getMentee).collect(Collectors.toSet());
    }

    /** Two places are freed before either is taken. */
    private Set<Educator> swap(Mentorship one, Mentorship other) throws CadreException {
        if (one.getMentor() == other.getMentor()) {
            throw CadreException.input(NLS.bind(Messages.Judge_sameMentor, name(one.getMentee()),
                    name(other.getMentee())));
        }
        state.locked().clear(number(one.getMentee()));
        state.locked().clear(number(other.getMentee()));
        place(one.getMentee(), other.getMentor());
        place(other.getMentee(), one.getMentor());
        return Set.of(one.getMentee(), other.getMentee());
    }

    private void place(Educator mentee, Educator mentor) throws CadreException {
        int taker = number(mentee);
        int giver = mentor(mentor, mentee);
        var rule = live.refusal(taker, giver);
        if (rule.isPresent()) {
            throw refuse(Messages.Judge_rule, mentee, mentor, rule.get().label());
        }
        if (state.out().get(taker)) {
            throw refuse(Messages.Judge_out, mentee, mentor, ""); //$NON-NLS-1$
        }
        if (state.closed().get(giver)) {
            throw refuse(Messages.Judge_closed, mentee, mentor, ""); //$NON-NLS-1$
        }
        if (!live.fits(taker, giver) || !live.hasRoom(giver, taker, state)) {
            throw refuse(Messages.Judge_full, mentee, mentor, ""); //$NON-NLS-1$
        }
        state.vetoes().remove(new Ban(taker, giver));
        state.mentorOf()[taker] = giver;
        state.locked().set(taker);
    }

    private Set<Educator> forbid(Educator mentee, Educator mentor) {
        int taker = live.mentee(mentee);
        int giver = live.mentor(mentor);
        if (taker != People.ABSENT && giver != People.ABSENT) {
            state.vetoes().add(new Ban(taker, giver));
            if (state.mentorOf()[taker] == giver) {
                state.locked().clear(taker);
            }
        }
        return Set.of(mentee);
    }

    private Set<Educator> leaveOut(Educator mentee) throws CadreException {
        int taker = number(mentee);
        state.out().set(taker);
        state.locked().clear(taker);
        return Set.of(mentee);
    }

    /** Those who were placed with the mentor go elsewhere, so it is decided about them. */
    private Set<Educator> close(Educator mentor) {
        int giver = live.mentor(mentor);
        if (giver == People.ABSENT) {
            return Set.of();
        }
        state.closed().set(giver);
        return live.mentees().stream().filter(m -> state.mentorOf()[live.mentee(m)] == giver)
                .collect(Collectors.toSet());
    }

    private Set<Educator> open(Educator mentor) {
        if (live.mentor(mentor) != People.ABSENT) {
            state.closed().clear(live.mentor(mentor));
        }
        return Set.of();
    }

    private int number(Educator mentee) throws CadreException {
        int number = live.mentee(mentee);
        if (number == People.ABSENT) {
            throw CadreException.input(NLS.bind(Messages.Judge_notMovable, name(mentee)));
        }
        return number;
    }

    private int mentor(Educator mentor, Educator mentee) throws CadreException {
        int number = live.mentor(mentor);
        if (number == People.ABSENT) {
            throw refuse(Messages.Judge_noMentor, mentee, mentor, ""); //$NON-NLS-1$
        }
        return number;
    }

    private static CadreException refuse(String text, Educator mentee, Educator mentor, String rule) {
        return CadreException.input(NLS.bind(text, new Object[] { name(mentor), name(mentee), rule }));
    }

    private static String name(Educator person) {
        return PersonName.show(person);
    }
}
