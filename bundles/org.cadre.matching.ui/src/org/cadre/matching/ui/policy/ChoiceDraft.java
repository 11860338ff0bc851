/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.cadre.core.text.Folding;
import org.cadre.matching.policy.ChoiceCondition;
import org.cadre.matching.policy.ChoiceRule;
import org.eclipse.osgi.util.NLS;

/**
 * A <i>k of n</i> rule while it is edited.
 *
 * @param rule what was entered so far
 * @param others the names of the policy's other rules of that kind
 */
public record ChoiceDraft(ChoiceRule rule, List<String> others) {

    /** Copies the list. */
    public ChoiceDraft {
        others = List.copyOf(others);
    }

    /** What is wrong with it, as a sentence that says what to do; empty if it can be used. */
    public Optional<String> fault() {
        if (rule.name().isBlank()) {
            return Optional.of(Messages.Choice_noName);
        }
        if (others.stream().anyMatch(other -> Folding.same(other, rule.name()))) {
            return Optional.of(NLS.bind(Messages.Choice_nameTaken, rule.name().strip()));
        }
        if (rule.of().isEmpty()) {
            return Optional.of(Messages.Choice_noConditions);
        }
        if (rule.atLeast() > rule.of().size()) {
            return Optional.of(NLS.bind(Messages.Choice_tooMany, rule.atLeast(), rule.of().size()));
        }
        return new HashSet<ChoiceCondition>(rule.of()).size() < rule.of().size()
                ? Optional.of(Messages.Choice_twice) : Optional.empty();
    }
}
