/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;
import org.cadre.core.people.PersonName;
import org.cadre.matching.model.Talk;
import org.cadre.matching.model.TalkAnswer;

/**
 * The sheet on which answers are collected: one row a talk, with what is known already. Headings and words
 * are the same in every language, so that each sheet can be read again everywhere.
 */
@SuppressWarnings("nls")
public final class AnswerSheet {

    static final String TALK = "talk";
    static final String MENTEE_ID = "menteeId";
    static final String MENTOR_ID = "mentorId";
    static final String MENTEE_ANSWER = "menteeAnswer";
    static final String MENTEE_CHOICE = "menteeChoice";
    static final String MENTEE_DATE = "menteeDate";
    static final String MENTOR_ANSWER = "mentorAnswer";
    static final String MENTOR_CHOICE = "mentorChoice";
    static final String MENTOR_DATE = "mentorDate";
    static final String ERROR = "error";

    private AnswerSheet() {
    }

    /** The talks of a round as CSV. */
    public static String csv(Slates slates) {
        return new Listing<>("answers", columns(), slates.talks()).csv();
    }

    private static List<ListColumn<Talk>> columns() {
        return Stream.concat(Stream.of(
                column(TALK, Talk::getUuid),
                column("mentee", talk -> PersonName.show(talk.getMentee())),
                column(MENTEE_ID, talk -> talk.getMentee().getStaffId()),
                column("mentor", talk -> PersonName.show(talk.getMentor())),
                column(MENTOR_ID, talk -> talk.getMentor().getStaffId())),
                Stream.concat(replies(Side.MENTEE).stream(), replies(Side.MENTOR).stream())).toList();
    }

    private static List<ListColumn<Talk>> replies(Side side) {
        return List.of(
                column(answer(side), talk -> side.reply(talk).isGiven()
                        ? word(side.reply(talk).answer()) : null),
                column(choice(side), talk -> side.reply(talk).rank() == 0 ? null : side.reply(talk).rank()),
                column(date(side), talk -> side.reply(talk).on()));
    }

    private static ListColumn<Talk> column(String id, Function<Talk, Object> value) {
        return new ListColumn<>(id, id, value);
    }

    static String answer(Side side) {
        return side == Side.MENTOR ? MENTOR_ANSWER : MENTEE_ANSWER;
    }

    static String choice(Side side) {
        return side == Side.MENTOR ? MENTOR_CHOICE : MENTEE_CHOICE;
    }

    static String date(Side side) {
        return side == Side.MENTOR ? MENTOR_DATE : MENTEE_DATE;
    }

    /** The word for an answer in sheets and options. */
    static String word(TalkAnswer answer) {
        return answer.getLiteral().toLowerCase(Locale.ROOT);
    }
}
