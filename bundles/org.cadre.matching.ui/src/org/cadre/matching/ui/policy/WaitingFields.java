/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.WaitingTerms;
import org.eclipse.swt.widgets.Composite;

/** What priority waiting gives, in points of 100. */
final class WaitingFields {

    private static final int POINT = 100;

    private WaitingFields() {
    }

    /**
     * @param parent has a grid of three columns
     */
    static List<PolicyField> in(Composite parent, PolicyChange change) {
        return List.of(
                field(parent, Messages.Policy_perRound, Messages.Policy_perRoundText, WaitingTerms::perRound,
                        WaitingTerms::withPerRound, change),
                field(parent, Messages.Policy_perWeek, Messages.Policy_perWeekText, WaitingTerms::perWeek,
                        WaitingTerms::withPerWeek, change),
                field(parent, Messages.Policy_mostWaiting, Messages.Policy_mostWaitingText, WaitingTerms::most,
                        WaitingTerms::withMost, change));
    }

    private static AmountField field(Composite parent, String name, String text,
            ToIntFunction<WaitingTerms> value, BiFunction<WaitingTerms, Integer, WaitingTerms> part,
            PolicyChange change) {
        return new AmountField(parent, name, text, WaitingTerms.MOST / POINT,
                policy -> value.applyAsInt(policy.waiting()) / POINT,
                (Policy policy, Integer points) -> policy.withWaiting(part.apply(policy.waiting(),
                        points * POINT)), change);
    }
}
