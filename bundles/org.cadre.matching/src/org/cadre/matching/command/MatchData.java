/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cadre.core.people.PersonName;
import org.cadre.matching.proposal.Alternative;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.proposal.Proof;
import org.cadre.matching.proposal.ScorePart;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.proposal.WaitingMentee;
import org.cadre.matching.text.WaitTexts;
import org.cadre.model.Educator;

/** Parts of a proposal for machines. */
@SuppressWarnings("nls")
final class MatchData {

    private MatchData() {
    }

    static Map<String, Object> certificate(Proof proof) {
        var data = new LinkedHashMap<String, Object>();
        data.put("optimal", proof.optimal());
        data.put("bound", proof.bound());
        data.put("gap", proof.gap());
        return data;
    }

    static Map<String, Object> pair(MatchedPair pair, boolean explain) {
        var data = new LinkedHashMap<String, Object>();
        data.put("mentee", person(pair.mentee()));
        data.put("mentor", person(pair.mentor()));
        data.put("score", pair.score());
        data.put("held", pair.isHeld());
        if (explain) {
            data.put("parts", pair.parts().stream().map(MatchData::part).toList());
            data.put("alternatives", pair.alternatives().stream().map(MatchData::alternative).toList());
        }
        return data;
    }

    static Map<String, Object> part(ScorePart part) {
        var data = new LinkedHashMap<String, Object>();
        data.put("criterion", part.criterion());
        data.put("weight", part.weight());
        data.put("points", part.counts() ? part.points() : null);
        data.put("contribution", part.contribution());
        data.put("reason", part.text());
        return data;
    }

    private static Map<String, Object> alternative(Alternative other) {
        var data = new LinkedHashMap<String, Object>();
        data.put("mentor", person(other.mentor()));
        data.put("score", other.score());
        data.put("regret", other.regret());
        return data;
    }

    static Map<String, Object> waiting(WaitingMentee waiting) {
        var data = new LinkedHashMap<String, Object>();
        data.put("mentee", person(waiting.mentee()));
        data.put("kind", kind(waiting.reason()));
        waiting.waited().ifPresent(waited -> {
            data.put("since", waited.since().toString());
            data.put("priority", waited.priority());
        });
        data.put("reason", WaitTexts.why(waiting.reason()));
        data.put("next", WaitTexts.next(waiting.reason()));
        return data;
    }

    private static String kind(WaitReason reason) {
        return switch (reason) {
            case WaitReason.OnLeave leave -> "onLeave";
            case WaitReason.NoMentors none -> "noMentors";
            case WaitReason.NoneAllowed none -> "noneAllowed";
            case WaitReason.AllFull full -> "allFull";
            case WaitReason.BelowThreshold low -> "belowThreshold";
            case WaitReason.SchoolFull school -> "schoolFull";
        };
    }

    static Map<String, Object> person(Educator educator) {
        var data = new LinkedHashMap<String, Object>();
        data.put("staffId", educator.getStaffId());
        data.put("name", PersonName.show(educator));
        return data;
    }
}
