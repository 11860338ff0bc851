/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cadre.core.people.PersonName;
import org.cadre.matching.model.OtherMentor;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.ui.Numbers;
import org.cadre.model.Educator;

/**
 * A mentor whom the mentee of a pair could have instead, as a list shows her.
 *
 * @param mentor the mentor
 * @param name the mentor's name
 * @param score the score of the two, as whole points
 * @param cost what choosing her would cost all pairs together, in words
 * @param room what she carries already, in words; empty if she left the program
 */
public record OtherRow(Educator mentor, String name, String score, String cost, String room) {

    /** The next best mentors of a pair, least cost first. */
    public static List<OtherRow> of(ProposedPair pair, ProgramMatches matches) {
        var loads = MentorRows.of(matches).stream()
                .collect(Collectors.toMap(MentorRow::mentor, Function.identity()));
        return pair.getOthers().stream().map(other -> row(other, loads.get(other.getMentor()))).toList();
    }

    private static OtherRow row(OtherMentor other, MentorRow load) {
        return new OtherRow(other.getMentor(), PersonName.show(other.getMentor()),
                Numbers.points(other.getScore()), Costs.of(other.getRegret()),
                load == null ? "" : Loads.fill(load)); //$NON-NLS-1$
    }
}
