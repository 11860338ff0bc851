/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.matching.model.Talk;
import org.cadre.matching.model.TalkRound;
import org.cadre.matching.model.TalkState;
import org.cadre.matching.talks.TalkAnswers;
import org.cadre.model.Educator;

/**
 * Where a round of first talks stands.
 *
 * @param round the round
 * @param talks its talks, by mentee and the best first
 * @param without mentees without any talk
 * @param mentees how many mentees have talks
 * @param mentors how many mentors have talks
 * @param mostTalks the most talks that one mentor has
 * @param answered how many of the answers that both sides of all talks can give were given
 */
public record Slates(TalkRound round, List<Talk> talks, List<Educator> without, int mentees, int mentors,
        int mostTalks, int answered) {

    /** How far a round is. */
    public enum Stage {
        /** Slates were made, and nobody answered. */
        OPEN,
        /** Some answered. */
        ANSWERING,
        /** No more answers are taken. */
        FINAL
    }

    /** Counts. */
    public static Slates of(TalkRound round) {
        var talks = TalkAnswers.talks(round);
        var perMentor = talks.stream().collect(Collectors.groupingBy(Talk::getMentor, Collectors.counting()));
        return new Slates(round, talks, List.copyOf(round.getWithout()),
                (int) talks.stream().map(Talk::getMentee).distinct().count(), perMentor.size(),
                perMentor.values().stream().mapToInt(Long::intValue).max().orElse(0),
                talks.stream().mapToInt(Slates::answers).sum());
    }

    private static int answers(Talk talk) {
        return (Side.MENTOR.reply(talk).isGiven() ? 1 : 0) + (Side.MENTEE.reply(talk).isGiven() ? 1 : 0);
    }

    /** How far it is. */
    public Stage stage() {
        if (round.getState() == TalkState.CLOSED) {
            return Stage.FINAL;
        }
        return answered == 0 ? Stage.OPEN : Stage.ANSWERING;
    }

    /** How many answers there could be: two a talk. */
    public int expected() {
        return 2 * talks.size();
    }

    /** Who has not answered about everybody yet, each once: mentees first, then mentors. */
    public List<Educator> silent() {
        return Stream.of(Side.MENTEE, Side.MENTOR).flatMap(side -> talks.stream()
                .filter(talk -> !side.reply(talk).isGiven()).map(side::person)).distinct().toList();
    }
}
