/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Session;

/**
 * The hours that a mentor's stipend is for.
 *
 * @param mentor who
 * @param pairs with how many mentees
 * @param sessions how many sessions took place; one with several mentees is one
 * @param minutes how many minutes they took together
 */
public record MentorHours(Educator mentor, int pairs, int sessions, int minutes) {

    private static final int MINUTES = 60;

    static List<MentorHours> of(LedgerData data) {
        var held = new LinkedHashMap<Educator, Set<Session>>();
        data.pairs().forEach(pair -> held.computeIfAbsent(pair.getMentor(), m -> new LinkedHashSet<>())
                .addAll(data.held(pair)));
        return held.entrySet().stream().map(entry -> new MentorHours(entry.getKey(),
                (int) data.pairs().stream().filter(pair -> pair.getMentor() == entry.getKey())
                        .map(Mentorship::getMentee).distinct().count(),
                entry.getValue().size(), entry.getValue().stream().mapToInt(Session::getMinutes).sum()))
                .sorted(Comparator.comparing(row -> PersonName.of(row.mentor()).sort())).toList();
    }

    /** The hours. */
    public double hours() {
        return (double) minutes / MINUTES;
    }
}
