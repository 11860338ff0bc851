/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.personal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cadre.core.listing.ElementName;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.model.Veto;
import org.cadre.matching.model.Waiting;
import org.cadre.matching.run.MatchRuns;
import org.eclipse.emf.ecore.EObject;

/**
 * Tells people what matching knows of them, in plain values; absent ones are left out.
 *
 * @param runs knows what runs said
 */
@SuppressWarnings("nls")
record TraceFacts(MatchRuns runs) {

    /** A proposal of a pair, without the others who were possible: they are not hers to know. */
    Map<String, Object> pair(ProposedPair pair) {
        var facts = run(pair.eContainer());
        facts.put("mentor", ElementName.of(pair.getMentor()));
        facts.put("mentee", ElementName.of(pair.getMentee()));
        facts.put("score", pair.getScore());
        facts.put("reasons", runs.parts(pair).stream().map(part -> part.label() + ": " + part.text())
                .toList());
        return facts;
    }

    Map<String, Object> waiting(Waiting waiting) {
        var facts = run(waiting.eContainer());
        facts.put("mentee", ElementName.of(waiting.getMentee()));
        facts.put("why", waiting.getKind().getName());
        return facts;
    }

    Map<String, Object> veto(Veto veto) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("program", ElementName.of(veto.getProgram()));
        facts.put("kind", veto.getKind().getName());
        put(facts, "mentor", veto.getMentor() == null ? null : ElementName.of(veto.getMentor()));
        put(facts, "mentee", veto.getMentee() == null ? null : ElementName.of(veto.getMentee()));
        put(facts, "at", veto.getAt());
        put(facts, "by", veto.getBy());
        put(facts, "reason", veto.getReason());
        return facts;
    }

    private static Map<String, Object> run(EObject container) {
        var facts = new LinkedHashMap<String, Object>();
        if (container instanceof MatchRun run) {
            facts.put("program", ElementName.of(run.getProgram()));
            put(facts, "at", run.getAt());
        }
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, Object value) {
        if (value != null) {
            facts.put(name, value instanceof Number ? value : value.toString());
        }
    }
}
