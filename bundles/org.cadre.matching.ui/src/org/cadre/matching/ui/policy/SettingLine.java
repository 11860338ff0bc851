/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.HashMap;
import java.util.List;

import org.cadre.core.match.MatchSetting;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.MatchTerm;

/**
 * A number on the policy's sheet.
 *
 * @param setting what it is
 * @param value what the policy says
 */
public record SettingLine(MatchSetting setting, double value) {

    /** The lines of a rule or a criterion. */
    static List<SettingLine> of(MatchTerm term, MatchSettings settings) {
        return term.settings().stream().map(setting -> new SettingLine(setting, settings.of(setting)))
                .toList();
    }

    /** Those settings with another value for this one. */
    MatchSettings with(MatchSettings settings, double other) {
        var values = new HashMap<>(settings.values());
        values.put(setting.id(), other);
        return new MatchSettings(values);
    }
}
