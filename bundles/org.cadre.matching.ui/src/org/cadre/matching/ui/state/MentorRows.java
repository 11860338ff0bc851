/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.cadre.core.program.PoolMember;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/** Makes the rows of the mentors, by name: everybody in the pool and everybody with a pair in the program. */
public final class MentorRows {

    private final Map<Educator, LinkedHashSet<Mentorship>> loads = new LinkedHashMap<>();

    private MentorRows(ProgramMatches matches) {
        for (PoolMember member : matches.pools().mentors()) {
            pairs(member.educator()).addAll(member.committed());
        }
        matches.pairs().forEach(pair -> pairs(pair.getMentor()).add(pair));
    }

    private LinkedHashSet<Mentorship> pairs(Educator mentor) {
        return loads.computeIfAbsent(mentor, m -> new LinkedHashSet<>());
    }

    /** How many rows there are. */
    public static int count(ProgramMatches matches) {
        return new MentorRows(matches).loads.size();
    }

    /** The rows of a program. */
    public static List<MentorRow> of(ProgramMatches matches) {
        var schools = new Schools(matches.day());
        var rows = new MentorRows(matches).loads.entrySet().stream()
                .map(load -> MentorRow.of(matches.program(), load.getKey(), schools.of(load.getKey()),
                        List.copyOf(load.getValue())))
                .toList();
        return ByName.sorted(rows, MentorRow::name);
    }
}
