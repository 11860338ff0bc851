/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.solve.LiveMatch;
import org.cadre.matching.solve.LiveState;
import org.cadre.model.Educator;

/**
 * What another policy would change about the proposals on the table.
 *
 * @param moreMatched how many more mentees would have a mentor; negative for fewer
 * @param changed how many mentees would have another mentor than now, or one or none
 */
public record PolicyEffect(int moreMatched, int changed) {

    /** Of the best choices the one that is nearest to the present pairs. */
    static PolicyEffect of(LiveMatch live, LiveState present, int[] after) {
        int[] before = present.mentorOf();
        int matched = 0;
        for (int mentor : before) {
            matched -= mentor == LiveState.NOBODY ? 0 : 1;
        }
        for (int mentor : after) {
            matched += mentor == LiveState.NOBODY ? 0 : 1;
        }
        return new PolicyEffect(matched,
                (int) IntStream.range(0, after.length).filter(m -> before[m] != after[m]).count());
    }

    /** @param before the proposed mentor of each mentee */
    static PolicyEffect of(Map<Educator, Educator> before, MatchProposal proposal) {
        var fresh = proposal.pairs().stream().filter(pair -> !pair.isHeld()).toList();
        var lost = before.keySet().stream()
                .filter(mentee -> fresh.stream().map(MatchedPair::mentee).noneMatch(mentee::equals)).count();
        var other = fresh.stream()
                .filter(pair -> !Objects.equals(before.get(pair.mentee()), pair.mentor())).count();
        return new PolicyEffect(fresh.size() - before.size(), (int) (lost + other));
    }
}
