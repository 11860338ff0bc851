/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.util.List;

import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;
import org.cadre.core.people.PersonName;
import org.cadre.matching.model.Talk;
import org.cadre.matching.talks.Slate;
import org.cadre.matching.talks.SlateProposal;
import org.cadre.matching.talks.TalkTexts;
import org.cadre.model.Educator;

/** Lists of talks, for people and for machines. */
final class TalkLists {

    private static final double POINTS = 100;

    private TalkLists() {
    }

    private record Meeting(Educator mentee, Slate.Meeting with) {
    }

    /** Who would meet whom. */
    @SuppressWarnings("nls")
    static Listing<?> of(SlateProposal proposal) {
        var rows = proposal.slates().stream().flatMap(slate -> slate.meetings().stream()
                .map(meeting -> new Meeting(slate.mentee(), meeting))).toList();
        return new Listing<>("talks", List.of(
                new ListColumn<Meeting>("mentee", Messages.Column_mentee, row -> PersonName.show(row.mentee)),
                new ListColumn<Meeting>("menteeId", Messages.Column_menteeId, row -> row.mentee.getStaffId()),
                new ListColumn<Meeting>("mentor", Messages.Column_mentor,
                        row -> PersonName.show(row.with.mentor())),
                new ListColumn<Meeting>("mentorId", Messages.Column_mentorId,
                        row -> row.with.mentor().getStaffId()),
                new ListColumn<Meeting>("score", Messages.Column_score, row -> row.with.score() / POINTS)),
                rows);
    }

    /** Who meets whom, and what they said. */
    @SuppressWarnings("nls")
    static Listing<?> of(Slates slates) {
        return new Listing<>("talks", List.of(
                new ListColumn<Talk>("mentee", Messages.Column_mentee,
                        talk -> PersonName.show(talk.getMentee())),
                new ListColumn<Talk>("menteeId", Messages.Column_menteeId,
                        talk -> talk.getMentee().getStaffId()),
                new ListColumn<Talk>("mentor", Messages.Column_mentor,
                        talk -> PersonName.show(talk.getMentor())),
                new ListColumn<Talk>("mentorId", Messages.Column_mentorId,
                        talk -> talk.getMentor().getStaffId()),
                new ListColumn<Talk>("score", Messages.Column_score, talk -> talk.getScore() / POINTS),
                answer("menteeAnswer", Messages.Column_menteeAnswer, Side.MENTEE),
                rank("menteeChoice", Messages.Column_menteeChoice, Side.MENTEE),
                new ListColumn<Talk>("menteeOn", Messages.Column_menteeOn, Talk::getMenteeOn),
                answer("mentorAnswer", Messages.Column_mentorAnswer, Side.MENTOR),
                rank("mentorChoice", Messages.Column_mentorChoice, Side.MENTOR),
                new ListColumn<Talk>("mentorOn", Messages.Column_mentorOn, Talk::getMentorOn)),
                slates.talks());
    }

    private static ListColumn<Talk> answer(String id, String title, Side side) {
        return new ListColumn<>(id, title, talk -> side.reply(talk).isGiven()
                ? TalkTexts.answer(side.reply(talk).answer()) : null);
    }

    private static ListColumn<Talk> rank(String id, String title, Side side) {
        return new ListColumn<>(id, title, talk -> side.reply(talk).rank() == 0 ? null
                : side.reply(talk).rank());
    }
}
