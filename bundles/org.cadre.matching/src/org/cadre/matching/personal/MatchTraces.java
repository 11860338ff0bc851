/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.personal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.personal.ErasedPerson;
import org.cadre.core.personal.ErasureLine;
import org.cadre.core.personal.ErasureLine.Fate;
import org.cadre.core.personal.PersonTraces;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.Talk;
import org.cadre.matching.run.MatchRuns;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What matching knows of people: why pairs of theirs were proposed or ruled out, and what they decided. */
@Component(service = PersonTraces.class)
public final class MatchTraces implements PersonTraces {

    private final TraceFacts facts;

    /** Reads with that service what runs said. */
    @Activate
    public MatchTraces(@Reference MatchRuns runs) {
        facts = new TraceFacts(runs);
    }

    @Override
    public Map<String, List<Map<String, Object>>> told(UnitOfWork work, Educator person)
            throws CadreException {
        var records = MatchRecords.about(work, person);
        var told = new LinkedHashMap<String, List<Map<String, Object>>>();
        put(told, "matches", records.pairs().filter(pair -> pair.getMentor() == person //$NON-NLS-1$
                || pair.getMentee() == person).map(facts::pair).toList());
        put(told, "waiting", records.waiting().filter(waiting -> waiting.getMentee() == person) //$NON-NLS-1$
                .map(facts::waiting).toList());
        put(told, "ruledOut", records.vetoes().stream() //$NON-NLS-1$
                .filter(veto -> veto.getMentor() == person || veto.getMentee() == person)
                .map(facts::veto).toList());
        put(told, "firstTalks", records.talks(person).map(talk -> facts.talk(talk, person)) //$NON-NLS-1$
                .toList());
        put(told, "groups", records.pins().filter(pin -> pin.getEducator() == person) //$NON-NLS-1$
                .map(facts::pin).toList());
        return told;
    }

    private static void put(Map<String, List<Map<String, Object>>> told, String kind,
            List<Map<String, Object>> facts) {
        if (!facts.isEmpty()) {
            told.put(kind, facts);
        }
    }

    @Override
    public List<ErasureLine> plan(UnitOfWork work, ErasedPerson erased) throws CadreException {
        var traces = MatchRecords.of(work, erased).traces(erased);
        var lines = new ArrayList<ErasureLine>();
        add(lines, Fate.ERASED, Messages.Erase_reasons, traces.reasons().size(), Messages.Erase_reasonsWhy);
        add(lines, Fate.ERASED, Messages.Erase_said, traces.said().size(), Messages.Erase_saidWhy);
        add(lines, Fate.REPLACED, Messages.Erase_named, traces.named().size(), Messages.Erase_namedWhy);
        add(lines, Fate.REPLACED, Messages.Erase_by, traces.done().size(), Messages.Erase_byWhy);
        return lines;
    }

    private static void add(List<ErasureLine> lines, Fate fate, String what, int count, String why) {
        if (count > 0) {
            lines.add(new ErasureLine(fate, what, count, why));
        }
    }

    @Override
    public Collection<? extends Element> forget(UnitOfWork work, ErasedPerson erased) throws CadreException {
        var traces = MatchRecords.of(work, erased).traces(erased);
        var changed = new LinkedHashSet<Element>();
        Stream.of(traces.reasons(), traces.named(), traces.done(), traces.said()).flatMap(List::stream)
                .forEach(trace -> changed.add(root(trace.owner())));
        traces.said().forEach(trace -> OwnAnswer.forget((Talk) trace.owner(), trace.feature()));
        traces.reasons().forEach(trace -> trace.owner().eUnset(trace.feature()));
        traces.named().forEach(trace -> trace.owner().eSet(trace.feature(),
                erased.forgottenIn((String) trace.owner().eGet(trace.feature()))));
        traces.done().forEach(trace -> trace.owner().eSet(trace.feature(), erased.replacement()));
        return changed;
    }

    private static Element root(EObject owner) {
        return owner.eContainer() == null ? (Element) owner : root(owner.eContainer());
    }
}
