/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.Map;

import org.cadre.core.match.MatchSettings;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/** Writes a policy as JSON. */
final class PolicyWriter {

    private PolicyWriter() {
    }

    static String write(Policy policy) {
        var json = new JsonObject();
        json.addProperty(Fields.FORMAT, PolicyReader.FORMAT);
        json.addProperty(Fields.VERSION, PolicyReader.VERSION);
        json.addProperty(Fields.NAME, policy.name());
        json.addProperty(Fields.DESCRIPTION, policy.description());
        json.add(Fields.RULES, rules(policy.rules()));
        json.add(Fields.CRITERIA, criteria(policy.criteria()));
        json.addProperty(Fields.UNMATCHED_COST, policy.unmatchedCost());
        json.addProperty(Fields.CANDIDATES, policy.candidates());
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + '\n';
    }

    private static JsonObject rules(Map<String, RuleTerms> rules) {
        var json = new JsonObject();
        rules.forEach((id, terms) -> {
            var rule = new JsonObject();
            rule.addProperty(Fields.ON, terms.on());
            json.add(id, complete(rule, terms.settings(), terms.note()));
        });
        return json;
    }

    private static JsonObject criteria(Map<String, CriterionTerms> criteria) {
        var json = new JsonObject();
        criteria.forEach((id, terms) -> {
            var criterion = new JsonObject();
            criterion.addProperty(Fields.WEIGHT, terms.weight());
            json.add(id, complete(criterion, terms.settings(), terms.note()));
        });
        return json;
    }

    private static JsonObject complete(JsonObject json, MatchSettings settings, String note) {
        settings.values().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(setting -> json.addProperty(setting.getKey(), Numbers.exact(setting.getValue())));
        if (!note.isEmpty()) {
            json.addProperty(Fields.NOTE, note);
        }
        return json;
    }
}
