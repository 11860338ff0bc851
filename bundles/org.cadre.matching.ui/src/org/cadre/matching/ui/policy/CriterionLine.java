/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.List;

import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchSetting;

/**
 * A criterion on the policy's sheet.
 *
 * @param criterion the criterion
 * @param weight how much it counts, 0 for not at all
 * @param share its weight's share of all weights, from 0 to 1
 * @param settings the numbers it works with
 */
public record CriterionLine(MatchCriterion criterion, int weight, double share, List<SettingLine> settings) {

    /** Copies the settings. */
    public CriterionLine {
        settings = List.copyOf(settings);
    }

    /** The criterion's id. */
    public String id() {
        return criterion.id();
    }

    /** The line of that setting. */
    public SettingLine setting(MatchSetting setting) {
        return settings.stream().filter(line -> line.setting().equals(setting)).findFirst().orElseThrow();
    }
}
