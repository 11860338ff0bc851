/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.function.Function;

import org.cadre.core.people.PersonName;
import org.cadre.matching.model.Talk;
import org.cadre.matching.rounds.Reply;
import org.cadre.matching.rounds.Side;
import org.cadre.matching.talks.TalkTexts;

/**
 * A first talk, as the table shows it. Immutable, so that a table may arrange it on any thread.
 *
 * @param key the identity of the talk
 * @param talk the talk itself; touched on the thread of the window only
 * @param mentee the mentee's name
 * @param mentor the mentor's name
 * @param score of the two, 0 to 10,000
 * @param byMentee what the mentee said
 * @param byMentor what the mentor said
 */
public record TalkRow(String key, Talk talk, PersonName mentee, PersonName mentor, int score, Reply byMentee,
        Reply byMentor) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    /** The row of a talk. */
    public static TalkRow of(Talk talk) {
        return new TalkRow(talk.getUuid(), talk, PersonName.of(talk.getMentee()),
                PersonName.of(talk.getMentor()), talk.getScore(), Side.MENTEE.reply(talk),
                Side.MENTOR.reply(talk));
    }

    /** What one side said, with the place in the order; empty for no answer. */
    public static String text(Reply reply) {
        if (!reply.isGiven()) {
            return ""; //$NON-NLS-1$
        }
        var word = TalkTexts.answer(reply.answer());
        return reply.rank() == 0 ? word : TalkTexts.choice(word, reply.rank());
    }

    /** When it was said; empty for no answer. */
    public static String on(Reply reply) {
        return reply.on() == null ? "" : DAY.format(reply.on()); //$NON-NLS-1$
    }

    /** The order of answers by day, those without one first. */
    public static Comparator<TalkRow> byDay(Function<TalkRow, Reply> side) {
        return Comparator.comparing(row -> side.apply(row).on(),
                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
    }
}
