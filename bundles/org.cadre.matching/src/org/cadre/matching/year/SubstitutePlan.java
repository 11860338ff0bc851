/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.util.LinkedHashSet;
import java.util.List;

import org.cadre.matching.text.NameOrder;
import org.cadre.model.Educator;

/**
 * Who could stand in for a mentor; nothing is done yet.
 *
 * @param absence the absence
 * @param standIns one for each mentee who needs somebody, by name
 * @param proven whether it is proven that no more mentees can have somebody, no fewer people do for that, and
 *            no such choice has better scores
 */
public record SubstitutePlan(Absence absence, List<StandIn> standIns, boolean proven) {

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

    /** Everybody who has to know, by name. */
    public List<Educator> told() {
        var told = new LinkedHashSet<>(people());
        standIns.stream().filter(standIn -> standIn.substitute().isPresent()).forEach(standIn ->
                told.addAll(List.of(standIn.pair().getMentee(), standIn.pair().getMentor())));
        return NameOrder.of(told, person -> person);
    }
}
