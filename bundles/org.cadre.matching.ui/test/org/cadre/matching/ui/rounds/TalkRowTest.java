/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.cadre.matching.model.TalkAnswer;
import org.cadre.matching.rounds.Reply;
import org.cadre.matching.rounds.Side;
import org.cadre.matching.rounds.TalkChange;
import org.cadre.matching.rounds.TalkRounds;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.talks.SlateTerms;
import org.cadre.matching.ui.state.WaitingRow;
import org.cadre.matching.ui.state.WaitingRows;
import org.cadre.matching.ui.testing.Desk;
import org.cadre.matching.waiting.Waited;
import org.cadre.matching.waitlist.WaitPlace;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

class TalkRowTest {

    private final Desk desk = new Desk();
    private final TalkRounds rounds = new TalkRounds(new ProgramPolicies(Desk.POLICIES));

    @Test
    void aRowShowsWhatBothSaid() throws CoreException {
        desk.mentor("Ana", 1);
        desk.mentee("Abe");
        var proposal = desk.matcher.slates(desk.session.work(), desk.program, Desk.POLICY, Desk.DAY,
                SlateTerms.PRESET).run(null);
        var round = rounds.open(desk.session, proposal, 0);
        var talk = round.getTalks().getFirst();
        var before = TalkRow.of(talk);
        assertEquals("Abe", before.mentee().full());
        assertEquals("", TalkRow.text(before.byMentee()));
        assertEquals("", TalkRow.on(before.byMentee()));
        rounds.answer(desk.session, round, List.of(
                new TalkChange(talk, Side.MENTEE, new Reply(TalkAnswer.YES, 1, Desk.DAY)),
                new TalkChange(talk, Side.MENTOR, new Reply(TalkAnswer.NO, 3, Desk.DAY))));
        var after = TalkRow.of(talk);
        assertEquals("yes, choice 1", TalkRow.text(after.byMentee()));
        assertEquals("no", TalkRow.text(after.byMentor()), "a no has no place in an order");
        assertEquals(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(Desk.DAY),
                TalkRow.on(after.byMentor()));
        assertTrue(TalkRow.byDay(TalkRow::byMentor).compare(before, after) < 0, "no answer comes first");
        assertEquals("", TalkRow.text(before.byMentee()), "rows don't change");
    }

    @Test
    void whoWaitsStandsInTheOrderOfTheWaitingList() throws CoreException {
        var abe = desk.mentee("Abe");
        var bea = desk.mentee("Bea");
        var cal = desk.mentee("Cal");
        desk.leave(cal, Desk.DAY.plusDays(9));
        desk.match();
        var waited = new Waited(bea, Desk.DAY.minusDays(7), 1, 5, 1_200);
        var rows = new WaitingRows(desk.runs).of(desk.matches(), List.of(
                new WaitPlace(1, bea, Optional.of(waited), ""),
                new WaitPlace(2, abe, Optional.empty(), ""),
                new WaitPlace(0, cal, Optional.empty(), "")));
        assertEquals(List.of(bea, abe, cal), rows.stream().map(WaitingRow::mentee).toList());
        assertEquals(List.of("1", "2", ""), rows.stream().map(WaitingRow::position).toList());
        assertEquals(List.of("2026-08-25", "", ""), rows.stream().map(WaitingRow::since).toList());
    }
}
