/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import org.cadre.core.match.MatchSettings;

/**
 * What a policy says about a rule.
 *
 * @param on whether it holds
 * @param settings the numbers it works with
 * @param note why, in the words of whoever wrote the policy; may be empty
 */
public record RuleTerms(boolean on, MatchSettings settings, String note) {
}
