/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.cadre.core.people.PersonName;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.proposal.WaitReason.AllFull;
import org.cadre.matching.proposal.WaitReason.BelowThreshold;
import org.cadre.matching.proposal.WaitReason.NoMentors;
import org.cadre.matching.proposal.WaitReason.NoneAllowed;
import org.cadre.matching.proposal.WaitReason.OnLeave;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.eclipse.osgi.util.NLS;

/**
 * Why a mentee has no mentor, in words.
 *
 * @param why the reason, as sentences
 * @param next what could help, as sentences
 */
public record WaitText(String why, String next) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    /** A mentee whom the last match did not know. */
    static WaitText joinedSince() {
        return new WaitText(Messages.Wait_joinedSince, Messages.Wait_matchAgain);
    }

    /** A mentee whose pair of the last match is no more. */
    static WaitText declined(String mentor) {
        return new WaitText(NLS.bind(Messages.Wait_declined, mentor), Messages.Wait_matchAgain);
    }

    /** A mentee of a program in which nothing was ever matched. */
    static WaitText neverMatched() {
        return new WaitText(Messages.Wait_neverMatched, Messages.Wait_match);
    }

    /** A reason that a match found. */
    public static WaitText of(WaitReason reason) {
        return switch (reason) {
            case OnLeave(LocalDate until) -> new WaitText(until == null ? Messages.Wait_onLeave
                    : NLS.bind(Messages.Wait_onLeaveUntil, DAY.format(until)), Messages.Wait_afterReturn);
            case NoMentors none -> new WaitText(Messages.Wait_noMentors, Messages.Wait_addMentors);
            case NoneAllowed refused -> refused(refused);
            case AllFull full -> full(full);
            case BelowThreshold below -> new WaitText(
                    NLS.bind(Messages.Wait_below, new Object[] { PersonName.show(below.mentor()),
                            Numbers.exactPoints(below.score()), Numbers.exactPoints(below.needed()) }),
                    Messages.Wait_lowerThreshold);
        };
    }

    private static WaitText refused(NoneAllowed reason) {
        var rules = reason.rules().stream().map(r -> NLS.bind(Messages.Wait_ruleCount, r.label(), r.refused()))
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        var key = reason.rules().stream().filter(r -> r.alone() > 0)
                .max(Comparator.comparingInt(WaitReason.RuleCount::alone));
        return new WaitText(NLS.bind(Messages.Wait_refused, reason.mentors(), rules),
                key.map(r -> Numbers.countOf(r.alone(), Messages.Wait_withoutRuleOne, Messages.Wait_withoutRule,
                        r.label())).orElse(Messages.Wait_findOther));
    }

    private static WaitText full(AllFull reason) {
        var best = reason.mentors().stream().findFirst().map(m -> NLS.bind(Messages.Wait_raiseLimit,
                PersonName.show(m.mentor()), Numbers.points(m.score())));
        return new WaitText(Numbers.count(reason.suitable(), Messages.Wait_fullOne, Messages.Wait_full),
                best.orElse(Messages.Wait_findOther));
    }
}
