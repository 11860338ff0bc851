/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;
import org.cadre.core.people.PersonName;
import org.cadre.matching.Messages;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.proposal.MentorLoad;
import org.cadre.matching.proposal.WaitingMentee;
import org.cadre.matching.text.NameOrder;
import org.cadre.matching.text.Places;
import org.cadre.matching.text.WaitTexts;
import org.cadre.matching.waiting.Waited;
import org.cadre.model.Educator;

/** A proposal as lists: pairs, waiting mentees, loads. */
public final class MatchLists {

    private static final double POINTS_PER_UNIT = 100.0;

    private MatchLists() {
    }

    /** The pairs. */
    @SuppressWarnings("nls")
    public static Listing<MatchedPair> pairs(MatchProposal proposal) {
        var day = proposal.day();
        return new Listing<>("pairs", List.of(
                column("mentee", Messages.MatchLists_mentee, pair -> name(pair.mentee())),
                column("menteeStaffId", Messages.MatchLists_menteeStaffId, p -> p.mentee().getStaffId()),
                column("menteeSchool", Messages.MatchLists_menteeSchool, pair -> school(pair.mentee(), day)),
                column("mentor", Messages.MatchLists_mentor, pair -> name(pair.mentor())),
                column("mentorStaffId", Messages.MatchLists_mentorStaffId, p -> p.mentor().getStaffId()),
                column("mentorSchool", Messages.MatchLists_mentorSchool, pair -> school(pair.mentor(), day)),
                column("score", Messages.MatchLists_score, pair -> pair.score() / POINTS_PER_UNIT),
                column("held", Messages.MatchLists_held, MatchedPair::isHeld)),
                NameOrder.of(proposal.pairs(), MatchedPair::mentee));
    }

    /** The mentees who wait. */
    @SuppressWarnings("nls")
    public static Listing<WaitingMentee> waiting(MatchProposal proposal) {
        var day = proposal.day();
        return new Listing<>("waitlist", List.of(
                column("mentee", Messages.MatchLists_mentee, waiting -> name(waiting.mentee())),
                column("menteeStaffId", Messages.MatchLists_menteeStaffId, w -> w.mentee().getStaffId()),
                column("menteeSchool", Messages.MatchLists_menteeSchool, w -> school(w.mentee(), day)),
                column("since", Messages.MatchLists_since,
                        waiting -> waiting.waited().map(Waited::since).orElse(null)),
                column("priority", Messages.MatchLists_priority,
                        waiting -> waiting.waited().map(Waited::priority).orElse(0) / POINTS_PER_UNIT),
                column("reason", Messages.MatchLists_reason, waiting -> WaitTexts.why(waiting.reason())),
                column("next", Messages.MatchLists_next, waiting -> WaitTexts.next(waiting.reason()))),
                NameOrder.of(proposal.waiting(), WaitingMentee::mentee));
    }

    /** What the mentors carry. */
    @SuppressWarnings("nls")
    public static Listing<MentorLoad> loads(MatchProposal proposal) {
        var day = proposal.day();
        return new Listing<>("loads", List.of(
                column("mentor", Messages.MatchLists_mentor, load -> name(load.mentor())),
                column("mentorStaffId", Messages.MatchLists_mentorStaffId, l -> l.mentor().getStaffId()),
                column("mentorSchool", Messages.MatchLists_mentorSchool, load -> school(load.mentor(), day)),
                column("mentees", Messages.MatchLists_mentees, MentorLoad::mentees),
                column("load", Messages.MatchLists_load, MentorLoad::used),
                column("limit", Messages.MatchLists_limit, MentorLoad::limit)),
                NameOrder.of(proposal.loads(), MentorLoad::mentor));
    }

    private static <R> ListColumn<R> column(String id, String title, Function<R, Object> value) {
        return new ListColumn<>(id, title, value);
    }

    private static String name(Educator educator) {
        return PersonName.of(educator).sort();
    }

    private static String school(Educator educator, LocalDate day) {
        return Places.school(educator, day);
    }
}
