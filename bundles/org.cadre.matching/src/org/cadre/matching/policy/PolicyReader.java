/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/** Makes a policy from JSON, or says everything that is wrong with it. */
final class PolicyReader {

    /** The value of the member "format". */
    static final String FORMAT = "cadre-match-policy"; //$NON-NLS-1$
    /** The version that this program writes; it reads the ones before too. */
    static final int VERSION = 2;

    private static final List<String> MEMBERS = List.of(Fields.FORMAT, Fields.VERSION, Fields.NAME,
            Fields.DESCRIPTION, Fields.RULES, Fields.CRITERIA, Fields.CHOICES, Fields.AIM, Fields.KEEP_BONUS,
            Fields.CASELOADS, Fields.FAIRNESS, Fields.WAITING, Fields.UNMATCHED_COST, Fields.CANDIDATES);
    /** What version 1 didn't have. A file that uses it says so, or older programs would do without it. */
    private static final List<String> NEW = List.of(Fields.CHOICES, Fields.AIM, Fields.KEEP_BONUS,
            Fields.CASELOADS, Fields.FAIRNESS, Fields.WAITING);

    private final Terms terms;

    PolicyReader(Terms terms) {
        this.terms = terms;
    }

    Policy read(String json, String where) throws CadreException {
        var faults = new Faults();
        var policy = read(json, where, faults);
        faults.refuse(where);
        return policy;
    }

    /** Everything that is wrong; a text that is no policy at all has one fault. */
    List<String> faults(String json, String where) {
        var faults = new Faults();
        try {
            read(json, where, faults);
            return faults.all();
        } catch (CadreException e) {
            return List.of(e.getMessage());
        }
    }

    private Policy read(String json, String where, Faults faults) throws CadreException {
        var members = faults.object(StrictJson.read(json, where), where);
        if (version(members, where) < VERSION) {
            refuseNew(members, faults);
        }
        return policy(members, faults);
    }

    private static int version(Map<String, Object> members, String where) throws CadreException {
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
        return version;
    }

    private static void refuseNew(Map<String, Object> members, Faults faults) {
        NEW.stream().filter(members::containsKey)
                .forEach(name -> faults.add(Messages.PolicyReader_needsVersion, name));
        if (members.get(Fields.RULES) instanceof Map<?, ?> rules) {
            rules.forEach((id, terms) -> {
                if (terms instanceof Map<?, ?> map && map.containsKey(Fields.SOFT)) {
                    var place = Fields.place(Fields.place(Fields.RULES, String.valueOf(id)), Fields.SOFT);
                    faults.add(Messages.PolicyReader_needsVersion, place);
                }
            });
        }
    }

    private Policy policy(Map<String, Object> members, Faults faults) {
        faults.unknownNames(members.keySet(), MEMBERS, Messages.PolicyReader_top);
        var goals = new GoalsReader(faults);
        var policy = new Policy(faults.text(members.get(Fields.NAME), Fields.NAME),
                faults.text(members.get(Fields.DESCRIPTION), Fields.DESCRIPTION),
                rules(members.get(Fields.RULES), faults), criteria(members.get(Fields.CRITERIA), faults),
                new ChoicesReader(terms, faults).rules(members.get(Fields.CHOICES)),
                goals.aim(members.get(Fields.AIM)),
                faults.whole(members.get(Fields.KEEP_BONUS), Fields.KEEP_BONUS, 0, Policy.MOST_KEEP_BONUS, 0),
                goals.caseloads(members.get(Fields.CASELOADS)), goals.fairness(members.get(Fields.FAIRNESS)),
                faults.whole(members.get(Fields.UNMATCHED_COST), Fields.UNMATCHED_COST, 0,
                        Policy.MOST_UNMATCHED_COST, Policy.PRESET_UNMATCHED_COST),
                faults.whole(members.get(Fields.CANDIDATES), Fields.CANDIDATES, 1,
                        Policy.MOST_CANDIDATES, Policy.PRESET_CANDIDATES),
                members.get(Fields.WAITING) == null && isFirst(members) ? WaitingTerms.NONE
                        : goals.waiting(members.get(Fields.WAITING)));
        if (policy.criteria().values().stream().allMatch(criterion -> criterion.weight() == 0)) {
            faults.add(Messages.PolicyReader_noWeight);
        }
        return policy;
    }

    /** Files of version 1 mean what they meant, when nobody had priority. */
    private static boolean isFirst(Map<String, Object> members) {
        return members.get(Fields.VERSION) instanceof Number version && version.intValue() == 1;
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
