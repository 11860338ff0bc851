/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.matching.Messages;
import org.eclipse.osgi.util.NLS;

/** Makes a policy from JSON, or says everything that is wrong with it. */
final class PolicyReader {

    /** The value of the member "format". */
    static final String FORMAT = "cadre-match-policy"; //$NON-NLS-1$
    /** The version that this program reads and writes. */
    static final int VERSION = 1;

    private static final List<String> MEMBERS = List.of(Fields.FORMAT, Fields.VERSION, Fields.NAME,
            Fields.DESCRIPTION, Fields.RULES, Fields.CRITERIA, Fields.UNMATCHED_COST, Fields.CANDIDATES);

    private final Terms terms;

    PolicyReader(Terms terms) {
        this.terms = terms;
    }

    Policy read(String json, String where) throws CadreException {
        var faults = new Faults();
        var members = faults.object(StrictJson.read(json, where), where);
        checkFormat(members, where);
        var policy = policy(members, faults);
        faults.refuse(where);
        return policy;
    }

    private static void checkFormat(Map<String, Object> members, String where) throws CadreException {
        if (!FORMAT.equals(members.get(Fields.FORMAT))) {
            throw CadreException.input(NLS.bind(Messages.PolicyReader_noPolicy, where));
        }
        var faults = new Faults();
        if (!members.containsKey(Fields.VERSION)) {
            faults.add(Messages.PolicyReader_noVersion);
        }
        int version = faults.whole(members.get(Fields.VERSION), Fields.VERSION, 1, Integer.MAX_VALUE, 1);
        faults.refuse(where);
        if (version > VERSION) {
            throw CadreException.input(NLS.bind(Messages.PolicyReader_newer, where));
        }
    }

    private Policy policy(Map<String, Object> members, Faults faults) {
        faults.unknownNames(members.keySet(), MEMBERS, Messages.PolicyReader_top);
        var policy = new Policy(faults.text(members.get(Fields.NAME), Fields.NAME),
                faults.text(members.get(Fields.DESCRIPTION), Fields.DESCRIPTION),
                rules(members.get(Fields.RULES), faults), criteria(members.get(Fields.CRITERIA), faults),
                faults.whole(members.get(Fields.UNMATCHED_COST), Fields.UNMATCHED_COST, 0,
                        Policy.MOST_UNMATCHED_COST, Policy.PRESET_UNMATCHED_COST),
                faults.whole(members.get(Fields.CANDIDATES), Fields.CANDIDATES, 1,
                        Policy.MOST_CANDIDATES, Policy.PRESET_CANDIDATES));
        if (policy.criteria().values().stream().allMatch(criterion -> criterion.weight() == 0)) {
            faults.add(Messages.PolicyReader_noWeight);
        }
        return policy;
    }

    private Map<String, RuleTerms> rules(Object value, Faults faults) {
        var reader = new TermsReader(faults);
        var members = faults.object(value, Fields.RULES);
        faults.unknownNames(members.keySet(), TermsReader.ids(terms.rules()), Fields.RULES);
        var rules = new LinkedHashMap<String, RuleTerms>();
        members.forEach((id, content) -> terms.rule(id)
                .ifPresent(rule -> rules.put(id, reader.rule(rule, content))));
        return rules;
    }

    private Map<String, CriterionTerms> criteria(Object value, Faults faults) {
        var reader = new TermsReader(faults);
        var members = faults.object(value, Fields.CRITERIA);
        faults.unknownNames(members.keySet(), TermsReader.ids(terms.criteria()), Fields.CRITERIA);
        var criteria = new LinkedHashMap<String, CriterionTerms>();
        members.forEach((id, content) -> terms.criterion(id)
                .ifPresent(criterion -> criteria.put(id, reader.criterion(criterion, content))));
        return criteria;
    }
}
