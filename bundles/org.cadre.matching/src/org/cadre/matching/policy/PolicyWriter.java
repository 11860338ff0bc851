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
        if (!policy.choices().isEmpty()) {
            members.put(Fields.CHOICES, policy.choices().stream().map(PolicyWriter::choice).toList());
        }
        members.put(Fields.AIM, policy.aim().id());
        members.put(Fields.KEEP_BONUS, policy.keepBonus());
        members.put(Fields.CASELOADS, caseloads(policy.caseloads()));
        members.put(Fields.FAIRNESS, fairness(policy.fairness()));
        if (!policy.waiting().equals(WaitingTerms.PRESET)) {
            members.put(Fields.WAITING, waiting(policy.waiting()));
        }
        members.put(Fields.UNMATCHED_COST, policy.unmatchedCost());
        members.put(Fields.CANDIDATES, policy.candidates());
        return members;
    }

    private static Map<String, Object> rules(Map<String, RuleTerms> rules) {
        var members = new LinkedHashMap<String, Object>();
        rules.forEach((id, terms) -> members.put(id, rule(terms)));
        return members;
    }

    private static Map<String, Object> rule(RuleTerms rule) {
        var members = new LinkedHashMap<String, Object>();
        members.put(Fields.ON, rule.on());
        putSoft(members, rule.penalty());
        putSettings(members, rule.settings());
        putNote(members, rule.note());
        return members;
    }

    private static Map<String, Object> criteria(Map<String, CriterionTerms> criteria) {
        var members = new LinkedHashMap<String, Object>();
        criteria.forEach((id, terms) -> members.put(id, criterion(terms)));
        return members;
    }

    private static Map<String, Object> criterion(CriterionTerms criterion) {
        var members = new LinkedHashMap<String, Object>();
        members.put(Fields.WEIGHT, criterion.weight());
        putSettings(members, criterion.settings());
        putNote(members, criterion.note());
        return members;
    }

    private static Map<String, Object> choice(ChoiceRule rule) {
        var members = new LinkedHashMap<String, Object>();
        members.put(Fields.NAME, rule.name());
        members.put(Fields.AT_LEAST, rule.atLeast());
        members.put(Fields.OF, rule.of().stream().map(PolicyWriter::condition).toList());
        if (rule.strict()) {
            members.put(Fields.STRICT, true);
        }
        putSoft(members, rule.penalty());
        putNote(members, rule.note());
        return members;
    }

    private static Map<String, Object> condition(ChoiceCondition condition) {
        var members = new LinkedHashMap<String, Object>();
        members.put(Fields.CRITERION, condition.criterion());
        members.put(Fields.POINTS, condition.points());
        if (!condition.settings().values().isEmpty()) {
            var settings = new LinkedHashMap<String, Object>();
            putSettings(settings, condition.settings());
            members.put(Fields.SETTINGS, settings);
        }
        return members;
    }

    private static Map<String, Object> caseloads(CaseloadTerms terms) {
        var members = new LinkedHashMap<String, Object>();
        members.put(Fields.COUNT_LEAVE, terms.countLeave());
        members.put(Fields.COUNT_TRIAL, terms.countTrial());
        members.put(Fields.MINIMUM, terms.minimum());
        if (terms.hasMost()) {
            members.put(Fields.MOST, terms.most());
        }
        return members;
    }

    private static Map<String, Object> waiting(WaitingTerms terms) {
        var members = new LinkedHashMap<String, Object>();
        members.put(Fields.PER_ROUND, terms.perRound());
        members.put(Fields.PER_WEEK, terms.perWeek());
        members.put(Fields.MOST, terms.most());
        return members;
    }

    private static Map<String, Object> fairness(FairnessTerms terms) {
        var members = new LinkedHashMap<String, Object>();
        members.put(Fields.BANDS, terms.bands().stream()
                .map(PolicyWriter::band).toList());
        members.put(Fields.NO_SCHOOL_WITHOUT, terms.noSchoolWithout());
        if (terms.hasMostPerSchool()) {
            members.put(Fields.MOST_PER_SCHOOL, terms.mostPerSchool());
        }
        return members;
    }

    private static Map<String, Object> band(FairnessBand band) {
        var members = new LinkedHashMap<String, Object>();
        members.put(Fields.BY, band.by().id());
        members.put(Fields.BAND, band.band());
        return members;
    }

    private static void putSoft(Map<String, Object> members, int penalty) {
        if (penalty > 0) {
            members.put(Fields.SOFT, penalty);
        }
    }

    private static void putSettings(Map<String, Object> members, MatchSettings settings) {
        settings.values().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(setting -> members.put(setting.getKey(), Numbers.exact(setting.getValue())));
    }

    private static void putNote(Map<String, Object> members, String note) {
        if (!note.isEmpty()) {
            members.put(Fields.NOTE, note);
        }
    }
}
