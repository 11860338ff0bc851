/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSetting;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.MatchTerm;

/** Reads what a policy says about one rule or criterion. */
final class TermsReader {

    private final Faults faults;

    TermsReader(Faults faults) {
        this.faults = faults;
    }

    RuleTerms rule(MatchRule rule, Object content) {
        var place = Fields.place(Fields.RULES, rule.id());
        var members = faults.object(content, place);
        faults.unknownNames(members.keySet(), names(rule, Fields.ON, Fields.SOFT), place);
        boolean on = faults.flag(members.get(Fields.ON), Fields.place(place, Fields.ON), true);
        if (!on && rule.mandatory()) {
            faults.add(Messages.TermsReader_mandatory, place, rule.label());
        }
        return new RuleTerms(on, penalty(rule, members, place), settings(rule, members, place),
                note(members, place));
    }

    private int penalty(MatchRule rule, Map<String, Object> members, String place) {
        int penalty = faults.whole(members.get(Fields.SOFT), Fields.place(place, Fields.SOFT), 1,
                RuleTerms.MOST_PENALTY, 0);
        if (penalty > 0 && !rule.canBeSoft()) {
            faults.add(Messages.TermsReader_neverSoft, place, rule.label());
        }
        return penalty;
    }

    CriterionTerms criterion(MatchCriterion criterion, Object content) {
        var place = Fields.place(Fields.CRITERIA, criterion.id());
        var members = faults.object(content, place);
        faults.unknownNames(members.keySet(), names(criterion, Fields.WEIGHT), place);
        if (members.get(Fields.WEIGHT) == null) {
            faults.add(Messages.TermsReader_noWeight, place, CriterionTerms.MOST_WEIGHT);
        }
        int weight = faults.whole(members.get(Fields.WEIGHT), Fields.place(place, Fields.WEIGHT), 0,
                CriterionTerms.MOST_WEIGHT, 1);
        return new CriterionTerms(weight, settings(criterion, members, place), note(members, place));
    }

    private String note(Map<String, Object> members, String place) {
        return faults.text(members.get(Fields.NOTE), Fields.place(place, Fields.NOTE));
    }

    /** Reads those of the members that are settings of the term. */
    MatchSettings settings(MatchTerm term, Map<String, Object> members, String place) {
        var values = new LinkedHashMap<String, Double>();
        for (var setting : term.settings()) {
            if (members.containsKey(setting.id())) {
                var value = faults.number(members.get(setting.id()), Fields.place(place, setting.id()),
                        setting.least(), setting.most(), setting.preset());
                values.put(setting.id(), value);
            }
        }
        return new MatchSettings(values);
    }

    private static List<String> names(MatchTerm term, String... own) {
        var names = new ArrayList<>(List.of(own));
        names.add(Fields.NOTE);
        term.settings().stream().map(MatchSetting::id).forEach(names::add);
        return names;
    }

    static List<String> ids(Collection<? extends MatchTerm> terms) {
        return terms.stream().map(MatchTerm::id).toList();
    }
}
