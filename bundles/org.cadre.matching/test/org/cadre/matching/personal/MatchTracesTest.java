/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.listing.ElementLabel;
import org.cadre.core.personal.ErasedPerson;
import org.cadre.core.store.Roots;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.cadre.matching.veto.Vetoes;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What matching keeps of people is told to them, and goes when they are erased. */
class MatchTracesTest {

    private Office office;
    private Educator ana;
    private MatchTraces traces;
    private MatchRun run;

    @BeforeEach
    void aMatchWithDecisions() throws CoreException {
        var world = new World();
        ana = world.mentor("Anastasia", 1);
        world.mentor("Bo", 1);
        var carl = world.mentee("Carl");
        world.mentee("Dora");
        office = Office.of(world);
        office.runs.apply(office.session, office.match());
        ana = office.work().find(Roots.EDUCATORS, ana.getUuid()).orElseThrow();
        var mentee = office.work().find(Roots.EDUCATORS, carl.getUuid()).orElseThrow();
        run = office.runs.current(office.work(), office.program()).orElseThrow();
        var vetoes = new Vetoes(Office.NOON, "astoya");
        vetoes.mentor(office.work(), office.program(), ana, "Anastasia moves away");
        vetoes.mentee(office.work(), office.program(), mentee, "Waits for Anastasia");
        run.setBy("astoya");
        traces = new MatchTraces(office.runs);
    }

    private ErasedPerson erased() {
        return new ErasedPerson(ana, List.of("astoya"), Map.of("Anastasia", "Former educator 1"),
                "Former educator 1");
    }

    @Test
    void sheIsToldOfHerPairsAndWhatWasRuledOut() throws CadreException {
        var told = traces.told(office.work(), ana);
        assertEquals(List.of("matches", "ruledOut"), List.copyOf(told.keySet()));
        assertFalse(((List<?>) told.get("matches").getFirst().get("reasons")).isEmpty());
        assertEquals("Anastasia moves away", told.get("ruledOut").getFirst().get("reason"));
        assertFalse(told.toString().contains("Bo"), told::toString);
    }

    @Test
    void thePlanSaysWhatGoesAndChangesNothing() throws CadreException {
        var lines = traces.plan(office.work(), erased());
        assertEquals(List.of(2, 1, 3), lines.stream().map(line -> line.count()).toList());
        assertEquals("astoya", run.getBy());
    }

    @Test
    void nothingNamesHerAfterwards() throws CadreException {
        var changed = traces.forget(office.work(), erased());
        assertEquals(3, changed.size());
        assertEquals("Former educator 1", run.getBy());
        var vetoes = Vetoes.of(office.work(), office.program());
        assertNull(vetoes.get(0).getReason());
        assertEquals("Waits for Former educator 1", vetoes.get(1).getReason());
        assertTrue(vetoes.stream().allMatch(veto -> veto.getBy().equals("Former educator 1")));
        var pair = run.getPairs().stream().filter(p -> p.getMentor() == ana).findFirst().orElseThrow();
        assertEquals(List.of(), office.runs.parts(pair));
        assertTrue(pair.getScore() >= 0);
        assertEquals(List.of(), traces.plan(office.work(), erased()));
    }

    @Test
    void recordsHaveNames() throws CadreException {
        var labels = new MatchLabels();
        assertEquals("Match of Induction", labels.getAdapter(run, ElementLabel.class).text());
        var veto = Vetoes.of(office.work(), office.program()).getFirst();
        assertTrue(labels.getAdapter(veto, ElementLabel.class).text().endsWith("closed in Induction"));
        assertNull(labels.getAdapter(ana, ElementLabel.class));
        assertNull(labels.getAdapter(run, String.class));
    }
}
