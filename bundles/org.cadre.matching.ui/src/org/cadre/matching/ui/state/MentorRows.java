/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.text.Collator;
import java.util.Comparator;
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

    /** The rows of a program. */
    public static List<MentorRow> of(ProgramMatches matches) {
        var schools = new Schools(matches.day());
        var byName = Comparator.comparing((MentorRow row) -> row.name().sort(), Collator.getInstance());
        return new MentorRows(matches).loads.entrySet().stream()
                .map(load -> MentorRow.of(matches.program(), load.getKey(), schools.of(load.getKey()),
                        List.copyOf(load.getValue())))
                .sorted(byName).toList();
    }
}
