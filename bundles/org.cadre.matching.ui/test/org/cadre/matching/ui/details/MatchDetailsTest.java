/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.state.MentorRows;
import org.cadre.matching.ui.state.PairRows;
import org.cadre.matching.ui.state.RunRow;
import org.cadre.matching.ui.state.WaitingRows;
import org.cadre.matching.ui.testing.Desk;
import org.cadre.ui.details.Details;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

class MatchDetailsTest {

    private final Desk desk = new Desk();
    private final MatchDetails details = new MatchDetails(desk.runs, Desk.POLICIES, Desk.TERMS, status ->
            { });

    private Details explain(Object thing) {
        return details.explain(thing, desk.session).orElseThrow();
    }

    private static Details.Section section(Details details, String heading) {
        return details.sections().stream().filter(s -> s.heading().equals(heading)).findFirst().orElseThrow();
    }

    @Test
    void aPairShowsItsScoreByCriterionTheOthersAndTheRules() throws CoreException {
        desk.mentor("Ana", 1);
        var bo = desk.mentor("Bo", 1);
        var mentee = desk.mentee("Adora");
        desk.match();
        var shown = explain(PairRows.of(desk.matches()).get(0));
        assertEquals("Adora with Ana", shown.title());
        assertTrue(shown.summary().startsWith("Scores 100.0 of 100."), shown.summary());
        var why = section(shown, Messages.Pair_why).facts().get(0);
        assertEquals("Letter", why.label());
        assertEquals("100.0 of 100.0 points. The letters are same.", why.text());
        assertEquals(1, why.share().orElseThrow());
        var other = section(shown, "Next best mentors for Adora").facts().get(0);
        assertEquals(Optional.of(bo), other.link());
        assertEquals("Bo: the total falls by at least 60.0 points", other.text());
        assertEquals(2, section(shown, Messages.Pair_rules).facts().size());
        assertEquals("The alphabet", section(shown, Messages.Pair_sources).facts().get(0).text());
        assertEquals(shown, explain(desk.pairOf(mentee)));
    }

    @Test
    void aPairThatNoMatchSawSaysSo() throws CadreException {
        var pair = desk.mentorships.propose(desk.program, desk.mentor("Ana", 1), desk.mentee("Bo"));
        pair.setLocked(true);
        desk.session.work().add(pair);
        var shown = explain(pair);
        assertTrue(shown.summary().startsWith(Messages.Pair_unseen), shown.summary());
        assertTrue(shown.summary().contains("locked"), shown.summary());
        assertEquals(0, shown.sections().size());
    }

    @Test
    void aWaitingMenteeShowsWhichRulesRefuseWhom() throws CoreException {
        desk.mentor("Xavier", 1);
        desk.mentee("Adora");
        desk.match();
        var shown = explain(new WaitingRows(desk.runs).of(desk.matches()).get(0));
        var rule = section(shown, Messages.Waiting_rules).facts().get(0);
        assertEquals("No strangers", rule.label());
        assertEquals("Refuses 1 of 1 mentors. One of them nothing else refuses.", rule.text());
    }

    @Test
    void aMentorShowsHerMenteesAndAMatchItsNumbers() throws CoreException {
        desk.mentor("Ana", 2);
        var mentee = desk.mentee("Adora");
        desk.match();
        var shown = explain(MentorRows.of(desk.matches()).get(0));
        assertEquals("Mentees: 1. Caseload: 1 of 2.", shown.summary());
        assertEquals(Optional.of(mentee), section(shown, Messages.Column_mentees).facts().get(0).link());
        var run = explain(new RunRow(desk.matches().run().orElseThrow(), 0));
        assertEquals(Messages.Run_optimalTitle, run.title());
        assertEquals("1", section(run, Messages.Run_numbers).facts().get(0).text());
    }

    @Test
    void whatHasNothingToDoWithMatchingIsLeftToOthers() {
        assertEquals(Optional.empty(), details.explain("something", desk.session));
    }
}
