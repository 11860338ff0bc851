/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.store.Counterparts;
import org.cadre.matching.solve.Rematch;
import org.cadre.model.Educator;

/**
 * Takes what changed during a year, and what can be done about it, from one unit of work to another one.
 * Every method fails with kind CONFLICT if somebody, or a pair, is gone there.
 *
 * @param here finds people and pairs in the other one
 */
public record YearTransfer(Counterparts here) {

    /** The same request about the elements that are here. */
    public ChangeRequest of(ChangeRequest there) throws CadreException {
        var changes = new ArrayList<Change>();
        for (var change : there.changes()) {
            changes.add(change(change));
        }
        return new ChangeRequest(here.of(there.program()), there.day(), changes, there.withWaiting());
    }

    private Change change(Change there) throws CadreException {
        return switch (there) {
            case Change.TrialKept kept -> new Change.TrialKept(here.of(kept.pair()));
            case Change.TrialEnded ended -> new Change.TrialEnded(here.of(ended.pair()));
            case Change.Leaves leaves -> new Change.Leaves(here.of(leaves.person()), leaves.reason());
            case Change.Returns returns -> new Change.Returns(here.of(returns.person()));
            case Change.Joins joins -> new Change.Joins(here.of(joins.mentee()));
        };
    }

    /** The same plan about the elements that are here. */
    public ChangePlan of(ChangePlan there) throws CadreException {
        var endings = new ArrayList<Ending>();
        for (var ending : there.endings()) {
            endings.add(new Ending(here.of(ending.pair()), ending.reason()));
        }
        return new ChangePlan(of(there.request()), endings, rematch(there.rematch()), there.standing());
    }

    private Rematch rematch(Rematch there) throws CadreException {
        var options = new ArrayList<Rematch.Option>();
        for (var option : there.options()) {
            options.add(new Rematch.Option(option.moves(), option.waiting(), option.proven(),
                    places(option.placed()), places(option.moved())));
        }
        return new Rematch(here.of(there.wanting()), here.of(there.movable()), List.copyOf(options));
    }

    private List<Rematch.Place> places(List<Rematch.Place> there) throws CadreException {
        var places = new ArrayList<Rematch.Place>(there.size());
        for (var place : there) {
            places.add(new Rematch.Place(here.of(place.mentee()), here.of(place.mentor()), place.score(),
                    place.allowed()));
        }
        return List.copyOf(places);
    }

    /** The same absence about the elements that are here. */
    public Absence of(Absence there) throws CadreException {
        return new Absence(here.of(there.program()), here.of(there.mentor()), there.start(), there.end());
    }

    /** The same wishes about the people who are here. */
    public Wishes of(Wishes there) throws CadreException {
        var byMentee = new HashMap<Educator, Educator>();
        for (var wish : there.byMentee().entrySet()) {
            byMentee.put(here.of(wish.getKey()), here.of(wish.getValue()));
        }
        return new Wishes(byMentee, Optional.ofNullable(here.of(there.everybody().orElse(null))));
    }

    /** The same plan about the elements that are here. */
    public SubstitutePlan of(SubstitutePlan there) throws CadreException {
        var standIns = new ArrayList<StandIn>();
        for (var standIn : there.standIns()) {
            standIns.add(standIn(standIn));
        }
        var best = there.best().isPresent() ? Optional.of(of(there.best().get()))
                : Optional.<SubstitutePlan> empty();
        return new SubstitutePlan(of(there.absence()), standIns, there.proven(), best);
    }

    private StandIn standIn(StandIn there) throws CadreException {
        var possible = new ArrayList<StandIn.Possible>();
        for (var one : there.possible()) {
            possible.add(new StandIn.Possible(here.of(one.person()), one.score()));
        }
        return new StandIn(here.of(there.pair()), there.start(), there.end(),
                Optional.ofNullable(here.of(there.substitute().orElse(null))), there.score(), there.allowed(),
                possible);
    }
}
