/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessRules;
import org.cadre.core.letter.LetterKind;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.people.PersonName;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.Talk;
import org.cadre.matching.model.TalkAnswer;
import org.cadre.matching.model.TalkRound;
import org.cadre.matching.policy.CriterionTerms;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.studio.Ruling;
import org.cadre.matching.talks.FirstTalks;
import org.cadre.matching.talks.SlateTerms;
import org.cadre.matching.talks.TalkAnswers;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.cadre.model.AccountRole;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TalkRoundsTest {

    private TalkRounds rounds;
    private Office office;

    @BeforeEach
    void twoAndThree() throws CadreException {
        var world = new World();
        var north = world.school("North");
        var south = world.school("South");
        world.work(world.mentor("Ana", 1), north, "Math");
        world.work(world.mentor("Ben", 1), south, "Math");
        world.work(world.mentee("Eve"), north, "Math");
        world.work(world.mentee("Fay"), south, "Math");
        office = Office.of(world);
        rounds = new TalkRounds(office.policies, Office.NOON, "cora");
    }

    private TalkRound open() throws CoreException {
        var proposal = office.matcher.slates(office.work(), office.program(),
                office.policies.of(office.work(), office.program()), World.DAY, SlateTerms.PRESET).run(null);
        return rounds.open(office.session, proposal, FirstTalks.PRESET_WEIGHT);
    }

    private TalkRound latest() throws CadreException {
        return rounds.latest(office.work(), office.program()).orElseThrow();
    }

    private static Talk talk(TalkRound round, String mentee, String mentor) {
        return round.getTalks().stream().filter(talk -> PersonName.show(talk.getMentee()).equals(mentee)
                && PersonName.show(talk.getMentor()).equals(mentor)).findFirst().orElseThrow();
    }

    private void say(String mentee, String mentor, Side side, TalkAnswer answer, int rank)
            throws CadreException {
        rounds.answer(office.session, latest(), List.of(new TalkChange(talk(latest(), mentee, mentor), side,
                new Reply(answer, rank, World.DAY))));
    }

    private List<String> matched() throws CoreException {
        return office.match().pairs().stream()
                .map(pair -> PersonName.show(pair.mentee()) + '-' + PersonName.show(pair.mentor())).sorted()
                .toList();
    }

    @Test
    void aRoundIsKeptAndItsStageFollowsTheAnswers() throws CoreException {
        open();
        office.save();
        office.reopen();
        assertEquals(4, latest().getTalks().size(), "both mentees meet both mentors");
        assertEquals("cora", latest().getBy());
        assertEquals(Slates.Stage.OPEN, Slates.of(latest()).stage());
        say("Eve", "Ana", Side.MENTEE, TalkAnswer.YES, 1);
        assertEquals(Slates.Stage.ANSWERING, Slates.of(latest()).stage());
        assertEquals(List.of("Eve", "Fay", "Ana", "Ben"), Slates.of(latest()).silent().stream()
                .map(PersonName::show).toList(), "Eve has not answered about Ben");
        rounds.close(office.session, latest());
        assertEquals(Slates.Stage.FINAL, Slates.of(latest()).stage());
        assertThrows(CadreException.class, () -> say("Fay", "Ana", Side.MENTEE, TalkAnswer.NO, 0));
        rounds.reopen(office.session, latest());
        say("Fay", "Ana", Side.MENTEE, TalkAnswer.NO, 0);
        office.save();
        office.reopen();
        assertEquals(TalkAnswer.NO, talk(latest(), "Fay", "Ana").getMenteeAnswer());
        assertEquals(World.DAY, talk(latest(), "Fay", "Ana").getMenteeOn());
    }

    @Test
    void everyChangeIsOneStepToUndo() throws CoreException {
        open();
        say("Eve", "Ana", Side.MENTOR, TalkAnswer.MAYBE, 2);
        rounds.close(office.session, latest());
        office.session.undo();
        office.session.undo();
        assertFalse(TalkRounds.isAnswered(talk(latest(), "Eve", "Ana")));
        office.session.redo();
        assertEquals(2, talk(latest(), "Eve", "Ana").getMentorRank());
        office.session.undo();
        office.session.undo();
        assertTrue(rounds.latest(office.work(), office.program()).isEmpty());
    }

    @Test
    void aNoOfEitherSideIsNeverMatched() throws CoreException {
        assertEquals(List.of("Eve-Ana", "Fay-Ben"), matched());
        open();
        say("Eve", "Ana", Side.MENTEE, TalkAnswer.NO, 0);
        assertEquals(List.of("Eve-Ben", "Fay-Ana"), matched());
        say("Eve", "Ben", Side.MENTOR, TalkAnswer.NO, 0);
        var proposal = office.match();
        assertEquals(1, proposal.pairs().size());
        var reason = (WaitReason.NoneAllowed) proposal.waiting().getFirst().reason();
        assertEquals(List.of("first-talk-no"), reason.rules().stream().map(rule -> rule.rule()).toList());
    }

    @Test
    void decisionsAfterAMatchHeedANoToo() throws CoreException {
        open();
        say("Eve", "Ana", Side.MENTEE, TalkAnswer.NO, 0);
        office.runs.apply(office.session, office.match());
        var live = office.studio().prepare(office.work(), office.program(), World.DAY).run(null);
        var eve = talk(latest(), "Eve", "Ana").getMentee();
        var ana = talk(latest(), "Eve", "Ana").getMentor();
        var refusal = assertThrows(CadreException.class, () -> office.studio().draft(office.work(),
                office.program(), live, new Ruling.Choose(eve, ana)));
        assertTrue(refusal.getMessage().contains("First talk"), refusal.getMessage());
    }

    @Test
    void wishesCountInTheScoreAndItsParts() throws CoreException {
        int before = score("Eve", "Ana");
        open();
        assertEquals(before, score("Eve", "Ana"), "no answer changes nothing");
        say("Eve", "Ana", Side.MENTEE, TalkAnswer.MAYBE, 0);
        say("Eve", "Ana", Side.MENTOR, TalkAnswer.MAYBE, 0);
        int maybe = score("Eve", "Ana");
        assertTrue(maybe < before, before + " " + maybe);
        var parts = pair("Eve", "Ana").parts();
        var part = parts.stream().filter(one -> one.criterion().equals(FirstTalks.ID)).findFirst()
                .orElseThrow();
        assertEquals(FirstTalks.PRESET_WEIGHT, part.weight());
        assertEquals(5_000, part.points());
        assertEquals("Mentee: maybe. Mentor: maybe.", part.text());
        assertEquals(maybe, parts.stream().mapToInt(one -> one.contribution()).sum());
        var policy = office.policies.of(office.work(), office.program());
        office.policies.set(office.session, office.program(), policy.withWeight(FirstTalks.ID,
                new CriterionTerms(CriterionTerms.MOST_WEIGHT, MatchSettings.NONE, "")));
        say("Eve", "Ben", Side.MENTEE, TalkAnswer.YES, 1);
        say("Fay", "Ana", Side.MENTOR, TalkAnswer.YES, 1);
        assertEquals(List.of("Eve-Ben", "Fay-Ana"), matched(), "two wishes outweigh a school in common");
    }

    private int score(String mentee, String mentor) throws CoreException {
        return pair(mentee, mentor).score();
    }

    private MatchedPair pair(String mentee, String mentor) throws CoreException {
        return office.match().pairs().stream().filter(pair -> PersonName.show(pair.mentee()).equals(mentee)
                && PersonName.show(pair.mentor()).equals(mentor)).findFirst().orElseThrow();
    }

    @Test
    void answersAreKnownToBeOtherThanWhenTheMatchWasMade() throws CoreException {
        open();
        var before = office.matcher.fingerprint(office.work(), office.program(), World.DAY);
        say("Eve", "Ana", Side.MENTEE, TalkAnswer.YES, 0);
        assertNotEquals(before, office.matcher.fingerprint(office.work(), office.program(), World.DAY));
    }

    @Test
    void aNewRoundReplacesOneWithoutAnswersAndClosesOneWithSome() throws CoreException {
        open();
        open();
        assertEquals(1, rounds.all(office.work(), office.program()).size());
        say("Eve", "Ana", Side.MENTEE, TalkAnswer.NO, 0);
        var again = office.matcher.slates(office.work(), office.program(),
                office.policies.of(office.work(), office.program()), World.DAY, SlateTerms.PRESET).run(null);
        assertEquals(0, again.talks(), "all who may be paired met before");
        var talk = talk(latest(), "Eve", "Ana");
        rounds.open(office.session, again, 0);
        assertEquals(2, rounds.all(office.work(), office.program()).size());
        assertTrue(TalkAnswers.of(office.work(), office.program()).of(talk.getMentor(), talk.getMentee())
                .isNo(), "answers of earlier rounds count on");
    }

    @Test
    void lettersGoToBothSidesOfEachTalkAndToNobodyElse() throws CoreException {
        var letters = new TalkLetters(open()).letters(office.work(), World.DAY);
        assertEquals(8, letters.size());
        assertEquals(Set.of(LetterKind.MENTOR, LetterKind.MENTEE), Set.copyOf(letters.stream()
                .map(letter -> letter.kind()).toList()));
        assertEquals("30", letters.getFirst().fields().get("minutes"));
        assertEquals(new TalkLetters(latest()).fields(LetterKind.MENTOR),
                List.copyOf(letters.getFirst().fields().keySet()));
        assertEquals(0, office.pairs().size(), "no pair came about by writing");
    }

    @Test
    void onlyCoordinatorsReadAnswers() {
        for (var role : AccountRole.values()) {
            boolean may = role == AccountRole.COORDINATOR;
            Stream.of(Literals.TALK_ROUND, Literals.TALK, Literals.VETO).forEach(type ->
                    assertEquals(may, AccessRules.readers(type, null).contains(role), type + " " + role));
            var readers = AccessRules.readers(Literals.TALK, Literals.TALK__MENTOR_ANSWER);
            assertEquals(may, readers.contains(role));
        }
    }
}
