/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.List;

import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSetting;

/**
 * A rule on the policy's sheet.
 *
 * @param rule the rule
 * @param on whether it holds
 * @param penalty what a pair that the rule would refuse loses instead, in points of 10,000; 0 to refuse it
 * @param settings the numbers it works with
 */
public record RuleLine(MatchRule rule, boolean on, int penalty, List<SettingLine> settings) {

    /** Copies the settings. */
    public RuleLine {
        settings = List.copyOf(settings);
    }

    /** The rule's id. */
    public String id() {
        return rule.id();
    }

    /** The line of that setting. */
    public SettingLine setting(MatchSetting setting) {
        return settings.stream().filter(line -> line.setting().equals(setting)).findFirst().orElseThrow();
    }
}
