/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.cadre.core.task.Task;
import org.cadre.matching.people.People;
import org.cadre.matching.solve.LiveMatch;
import org.cadre.matching.solve.LiveState;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Finds the mentors whom a mentee could get instead, with what each choice would exactly bring about. Runs on
 * any thread and changes nothing.
 *
 * @param live the match
 * @param state how things stand
 * @param mentee about whom is asked
 * @param limit so many of the best mentors are tried
 */
public record Offers(LiveMatch live, LiveState state, Educator mentee, int limit)
        implements Task<List<Offer>> {

    private static final Comparator<Offer> LEAST_HARM =
            Comparator.<Offer> comparingInt(offer -> offer.shift().waitingChange())
                    .thenComparingLong(offer -> -offer.shift().scoreChange())
                    .thenComparingInt(offer -> offer.shift().others().size());

    /** The mentors who are possible, those first whose choice costs all together least. */
    @Override
    public List<Offer> run(IProgressMonitor monitor) {
        int number = live.mentee(mentee);
        if (number == People.ABSENT) {
            return List.of();
        }
        var tried = IntStream.range(0, live.mentors().size())
                .filter(mentor -> mentor != state.mentorOf()[number] && live.refusal(number,
                        mentor).isEmpty())
                .boxed().sorted(Comparator.comparingInt((Integer mentor) -> -live.rating(number, mentor)))
                .limit(limit).toList();
        var progress = SubMonitor.convert(monitor, tried.size());
        var offers = new ArrayList<Offer>();
        for (int mentor : tried) {
            add(number, mentor, offers, progress.split(1));
        }
        offers.sort(LEAST_HARM);
        return offers;
    }

    private void add(int number, int mentor, List<Offer> offers, IProgressMonitor monitor) {
        try {
            var choice = new Ruling.Choose(mentee, live.mentors().get(mentor));
            offers.add(new Offer(choice.mentor(), live.rating(number, mentor),
                    new Judge(live, state).draft(choice).run(monitor)));
        } catch (CadreException e) {
            return; // no room there, or closed: nothing to offer
        }
    }
}
