/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cadre.core.match.MatchSettings;

/** Writes a policy as the members of its JSON. */
final class PolicyWriter {

    private PolicyWriter() {
    }

    static Map<String, Object> members(Policy policy) {
        var members = new LinkedHashMap<String, Object>();
        members.put(Fields.FORMAT, PolicyReader.FORMAT);
        members.put(Fields.VERSION, PolicyReader.VERSION);
        members.put(Fields.NAME, policy.name());
        members.put(Fields.DESCRIPTION, policy.description());
        members.put(Fields.RULES, rules(policy.rules()));
        members.put(Fields.CRITERIA, criteria(policy.criteria()));
        members.put(Fields.UNMATCHED_COST, policy.unmatchedCost());
        members.put(Fields.CANDIDATES, policy.candidates());
        return members;
    }

    private static Map<String, Object> rules(Map<String, RuleTerms> rules) {
        var members = new LinkedHashMap<String, Object>();
        rules.forEach((id, terms) -> members.put(id,
                terms(Fields.ON, terms.on(), terms.settings(), terms.note())));
        return members;
    }

    private static Map<String, Object> criteria(Map<String, CriterionTerms> criteria) {
        var members = new LinkedHashMap<String, Object>();
        criteria.forEach((id, terms) -> members.put(id,
                terms(Fields.WEIGHT, terms.weight(), terms.settings(), terms.note())));
        return members;
    }

    private static Map<String, Object> terms(String name, Object value, MatchSettings settings, String note) {
        var members = new LinkedHashMap<String, Object>();
        members.put(name, value);
        settings.values().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(setting -> members.put(setting.getKey(), Numbers.exact(setting.getValue())));
        if (!note.isEmpty()) {
            members.put(Fields.NOTE, note);
        }
        return members;
    }
}
