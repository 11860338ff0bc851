/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.List;
import java.util.function.BiFunction;

import org.cadre.matching.policy.CaseloadTerms;
import org.cadre.matching.policy.Policy;
import org.eclipse.swt.widgets.Composite;

/** What counts in caseloads. */
final class CaseloadFields {

    private CaseloadFields() {
    }

    /**
     * @param parent has a grid of three columns
     */
    static List<PolicyField> in(Composite parent, PolicyChange change) {
        return List.of(
                new AmountField(parent, Messages.Policy_most, Messages.Policy_mostText,
                        CaseloadTerms.MOST_MENTEES, policy -> policy.caseloads().most(),
                        with(CaseloadTerms::withMost), change),
                new FlagField(parent, Messages.Policy_minimum, policy -> policy.caseloads().minimum(),
                        with(CaseloadTerms::withMinimum), change),
                new FlagField(parent, Messages.Policy_countTrial, policy -> policy.caseloads().countTrial(),
                        with(CaseloadTerms::withCountTrial), change),
                new FlagField(parent, Messages.Policy_countLeave, policy -> policy.caseloads().countLeave(),
                        with(CaseloadTerms::withCountLeave), change));
    }

    private static <V> BiFunction<Policy, V, Policy> with(BiFunction<CaseloadTerms, V, CaseloadTerms> part) {
        return (policy, value) -> policy.withCaseloads(part.apply(policy.caseloads(), value));
    }
}
