/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.match;

import java.util.Map;

/**
 * The numbers that a policy sets for one rule or criterion.
 *
 * @param values by the setting's id
 */
public record MatchSettings(Map<String, Double> values) {

    /** Nothing set. */
    public static final MatchSettings NONE = new MatchSettings(Map.of());

    /** Copies the map. */
    public MatchSettings {
        values = Map.copyOf(values);
    }

    /** Returns the value of that setting, its preset where nothing is set. */
    public double of(MatchSetting setting) {
        return values.getOrDefault(setting.id(), setting.preset());
    }
}
