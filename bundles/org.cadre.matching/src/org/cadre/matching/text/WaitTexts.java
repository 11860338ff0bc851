/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.text;

import java.util.stream.Collectors;

import org.cadre.core.people.PersonName;
import org.cadre.matching.Messages;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.proposal.WaitReason.AllFull;
import org.cadre.matching.proposal.WaitReason.BelowThreshold;
import org.cadre.matching.proposal.WaitReason.NoMentors;
import org.cadre.matching.proposal.WaitReason.NoneAllowed;
import org.cadre.matching.proposal.WaitReason.OnLeave;
import org.cadre.matching.proposal.WaitReason.RuleCount;
import org.cadre.matching.proposal.WaitReason.SchoolFull;
import org.eclipse.osgi.util.NLS;

/** Makes sentences of reasons for waiting. */
public final class WaitTexts {

    private static final int RULES_NAMED = 3;

    private WaitTexts() {
    }

    /** Why the mentee has no mentor. */
    public static String why(WaitReason reason) {
        return switch (reason) {
            case OnLeave leave -> leave.until() == null ? Messages.WaitTexts_onLeave
                    : NLS.bind(Messages.WaitTexts_onLeaveUntil, leave.until());
            case NoMentors none -> Messages.WaitTexts_noMentors;
            case NoneAllowed none -> NLS.bind(Messages.WaitTexts_noneAllowed, none.mentors(), rules(none));
            case AllFull full -> NLS.bind(Messages.WaitTexts_allFull, full.suitable(), mentors(full));
            case BelowThreshold low -> below(low);
            case SchoolFull school ->
                NLS.bind(org.cadre.matching.fair.Messages.SchoolFull_why, school.most());
        };
    }

    /** What could help. */
    public static String next(WaitReason reason) {
        return switch (reason) {
            case OnLeave leave -> Messages.WaitTexts_nextOnLeave;
            case NoMentors none -> Messages.WaitTexts_nextNoMentors;
            case NoneAllowed none -> none.rules().stream().filter(rule -> rule.alone() > 0)
                    .max((one, other) -> Integer.compare(one.alone(), other.alone()))
                    .map(rule -> NLS.bind(Messages.WaitTexts_nextRule, rule.label(), rule.alone()))
                    .orElse(Messages.WaitTexts_nextNoneAllowed);
            case AllFull full -> Messages.WaitTexts_nextAllFull;
            case BelowThreshold low -> Messages.WaitTexts_nextBelowThreshold;
            case SchoolFull school -> org.cadre.matching.fair.Messages.SchoolFull_next;
        };
    }

    private static String below(BelowThreshold reason) {
        var values = new Object[] { PersonName.show(reason.mentor()), ScoreTexts.score(reason.score()),
                ScoreTexts.score(reason.needed()) };
        return NLS.bind(Messages.WaitTexts_belowThreshold, values);
    }

    private static String rules(NoneAllowed reason) {
        return reason.rules().stream().limit(RULES_NAMED).map(WaitTexts::rule)
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private static String rule(RuleCount count) {
        return NLS.bind(Messages.WaitTexts_rule, count.label(), count.refused());
    }

    private static String mentors(AllFull reason) {
        return reason.mentors().stream().map(full -> NLS.bind(Messages.WaitTexts_mentor,
                PersonName.show(full.mentor()), ScoreTexts.score(full.score())))
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
