/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.cadre.matching.text.NameOrder;
import org.cadre.model.Educator;

/**
 * Who could stand in for a mentor; nothing is done yet.
 *
 * @param absence the absence
 * @param standIns one for each mentee who needs somebody, by name
 * @param proven whether it is proven that no more mentees can have somebody, no fewer people do for that, and
 *            no such choice has better scores; with wishes, among the choices that keep them
 * @param best what Cadre would choose; empty where there were no wishes and this is it
 */
public record SubstitutePlan(Absence absence, List<StandIn> standIns, boolean proven,
        Optional<SubstitutePlan> best) {

    /** Puts the mentees in the order of their names. */
    public SubstitutePlan {
        standIns = NameOrder.of(standIns, standIn -> standIn.pair().getMentee());
    }

    /** The different people who stand in, by name. */
    public List<Educator> people() {
        var people = new LinkedHashSet<Educator>();
        standIns.forEach(standIn -> standIn.substitute().ifPresent(people::add));
        return NameOrder.of(people, person -> person);
    }

    /** How many mentees would have nobody. */
    public int without() {
        return (int) standIns.stream().filter(standIn -> standIn.substitute().isEmpty()).count();
    }

    /** The scores of those who stand in, added up. */
    public int score() {
        return standIns.stream().mapToInt(StandIn::score).sum();
    }

    /** Everybody who has to know, by name. */
    public List<Educator> told() {
        var told = new LinkedHashSet<>(people());
        standIns.stream().filter(standIn -> standIn.substitute().isPresent()).forEach(standIn ->
                told.addAll(List.of(standIn.pair().getMentee(), standIn.pair().getMentor())));
        return NameOrder.of(told, person -> person);
    }
}
