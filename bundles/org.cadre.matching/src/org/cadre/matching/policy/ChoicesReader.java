/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchSetting;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.core.text.Folding;

/** Reads the <i>k of n</i> rules of a policy. */
final class ChoicesReader {

    private static final List<String> MEMBERS = List.of(Fields.NAME, Fields.AT_LEAST, Fields.OF,
            Fields.STRICT, Fields.SOFT, Fields.NOTE);
    private static final List<String> CONDITION = List.of(Fields.CRITERION, Fields.POINTS, Fields.SETTINGS);

    private final Terms terms;
    private final Faults faults;

    ChoicesReader(Terms terms, Faults faults) {
        this.terms = terms;
        this.faults = faults;
    }

    List<ChoiceRule> rules(Object value) {
        var entries = entries(value, Fields.CHOICES, Policy.MOST_CHOICES);
        var rules = new ArrayList<ChoiceRule>();
        var names = new HashSet<String>();
        for (int i = 0; i < entries.size(); i++) {
            var place = Faults.entry(Fields.CHOICES, i);
            var rule = rule(entries.get(i), place);
            if (!names.add(Folding.fold(rule.name())) && !rule.name().isEmpty()) {
                faults.add(Messages.ChoicesReader_nameTwice, place, rule.name());
            }
            rules.add(rule);
        }
        return rules;
    }

    private List<Object> entries(Object value, String place, int most) {
        var entries = faults.list(value, place);
        if (entries.size() > most) {
            faults.add(Messages.ChoicesReader_tooMany, place, entries.size(), most);
            return entries.subList(0, most);
        }
        return entries;
    }

    private ChoiceRule rule(Object value, String place) {
        var members = faults.object(value, place);
        faults.unknownNames(members.keySet(), MEMBERS, place);
        var name = faults.text(members.get(Fields.NAME), Fields.place(place, Fields.NAME)).strip();
        if (name.isEmpty()) {
            faults.add(Messages.ChoicesReader_noName, place);
        }
        var conditions = conditions(members.get(Fields.OF), Fields.place(place, Fields.OF));
        return new ChoiceRule(name, atLeast(members, conditions.size(), place), conditions,
                faults.flag(members.get(Fields.STRICT), Fields.place(place, Fields.STRICT), false),
                faults.whole(members.get(Fields.SOFT), Fields.place(place, Fields.SOFT), 1,
                        RuleTerms.MOST_PENALTY, 0),
                faults.text(members.get(Fields.NOTE), Fields.place(place, Fields.NOTE)));
    }

    private int atLeast(Map<String, Object> members, int conditions, String place) {
        if (members.get(Fields.AT_LEAST) == null) {
            faults.add(Messages.ChoicesReader_noAtLeast, place, Math.max(1, conditions));
        }
        int atLeast = faults.whole(members.get(Fields.AT_LEAST), Fields.place(place, Fields.AT_LEAST), 1,
                ChoiceRule.MOST_CONDITIONS, 1);
        if (conditions > 0 && atLeast > conditions) {
            faults.add(Messages.ChoicesReader_neverHolds, place, atLeast, conditions);
        }
        return atLeast;
    }

    private List<ChoiceCondition> conditions(Object value, String place) {
        var entries = entries(value, place, ChoiceRule.MOST_CONDITIONS);
        if (entries.isEmpty()) {
            faults.add(Messages.ChoicesReader_noConditions, place);
        }
        var conditions = new ArrayList<ChoiceCondition>();
        for (int i = 0; i < entries.size(); i++) {
            var condition = condition(entries.get(i), Faults.entry(place, i));
            if (conditions.contains(condition)) {
                faults.add(Messages.ChoicesReader_conditionTwice, Faults.entry(place, i));
            }
            conditions.add(condition);
        }
        return conditions;
    }

    private ChoiceCondition condition(Object value, String place) {
        var members = faults.object(value, place);
        faults.unknownNames(members.keySet(), CONDITION, place);
        var id = faults.text(members.get(Fields.CRITERION), Fields.place(place, Fields.CRITERION));
        var known = TermsReader.ids(terms.criteria());
        if (id.isEmpty()) {
            faults.add(Messages.ChoicesReader_noCriterion, place, String.join(", ", known)); //$NON-NLS-1$
        } else {
            faults.unknownNames(List.of(id), known, Fields.place(place, Fields.CRITERION));
        }
        int points = faults.whole(members.get(Fields.POINTS), Fields.place(place, Fields.POINTS), 1,
                PairScorer.FULL, ChoiceCondition.PRESET_POINTS);
        var settings = terms.criterion(id).map(criterion -> settings(criterion, members, place));
        return new ChoiceCondition(id, points, settings.orElse(MatchSettings.NONE));
    }

    private MatchSettings settings(MatchCriterion criterion, Map<String, Object> members, String place) {
        var where = Fields.place(place, Fields.SETTINGS);
        var values = faults.object(members.get(Fields.SETTINGS), where);
        var known = criterion.settings().stream().map(MatchSetting::id).toList();
        faults.unknownNames(values.keySet(), known, where);
        return new TermsReader(faults).settings(criterion, values, where);
    }
}
