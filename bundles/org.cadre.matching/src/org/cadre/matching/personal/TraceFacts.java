/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.personal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cadre.core.listing.ElementName;
import org.cadre.matching.model.GroupPin;
import org.cadre.matching.model.GroupPlan;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.model.Talk;
import org.cadre.matching.model.TalkRound;
import org.cadre.matching.model.Veto;
import org.cadre.matching.model.Waiting;
import org.cadre.matching.run.MatchRuns;
import org.cadre.model.Educator;
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

    /** A first talk: with whom, and what she herself said; what the other said is not hers to know. */
    Map<String, Object> talk(Talk talk, Educator person) {
        var facts = new LinkedHashMap<String, Object>();
        if (talk.eContainer() instanceof TalkRound round) {
            facts.put("program", ElementName.of(round.getProgram()));
            put(facts, "at", round.getAt());
        }
        put(facts, "mentor", ElementName.of(talk.getMentor()));
        put(facts, "mentee", ElementName.of(talk.getMentee()));
        facts.put("score", talk.getScore());
        var said = OwnAnswer.of(talk, person);
        facts.put("ownAnswer", said.answer().getName());
        put(facts, "ownPlace", said.place() == 0 ? null : said.place());
        put(facts, "ownAnswerOn", said.on());
        return facts;
    }

    /** That she was fixed in a group, or left out of all. */
    Map<String, Object> pin(GroupPin pin) {
        var facts = new LinkedHashMap<String, Object>();
        if (pin.eContainer() instanceof GroupPlan plan) {
            facts.put("program", ElementName.of(plan.getProgram()));
            put(facts, "practice", plan.getFocus());
        }
        put(facts, "group", pin.getCohort() == null ? null : ElementName.of(pin.getCohort()));
        facts.put("leftOut", pin.isOut());
        put(facts, "at", pin.getAt());
        put(facts, "by", pin.getBy());
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
