/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.people.PersonName;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.proposal.WaitReason;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.waitlist.WaitPlace;
import org.cadre.model.Educator;

/** Makes the rows of the mentees without a mentor. */
public final class WaitingRows {

    private final MatchRuns runs;

    /** Reads reasons with that service. */
    public WaitingRows(MatchRuns runs) {
        this.runs = runs;
    }

    /** The rows of a program: who waits, then who is on leave. */
    public List<WaitingRow> of(ProgramMatches matches) {
        return of(matches, List.of());
    }

    /** The same in the order of the waiting list; who is not on it comes last. */
    public List<WaitingRow> of(ProgramMatches matches, List<WaitPlace> places) {
        var order = places.stream().map(WaitPlace::mentee).toList();
        var schools = new Schools(matches.day());
        return Stream.concat(matches.waiting().stream(), matches.away().stream())
                .map(mentee -> row(mentee, schools.of(mentee), matches, places))
                .sorted(Comparator.comparingInt(row -> place(order, row.mentee()))).toList();
    }

    private static int place(List<Educator> order, Educator mentee) {
        int place = order.indexOf(mentee);
        return place < 0 ? order.size() : place;
    }

    private WaitingRow row(Educator mentee, String school, ProgramMatches matches, List<WaitPlace> places) {
        var run = matches.run();
        var reason = run.flatMap(r -> reason(mentee, r));
        var text = reason.map(WaitText::of).or(() -> onLeave(mentee, matches))
                .orElseGet(() -> run.map(r -> since(mentee, r)).orElseGet(WaitText::neverMatched));
        return new WaitingRow(mentee, PersonName.of(mentee), school, reason, text,
                places.stream().filter(place -> place.mentee() == mentee).findFirst());
    }

    /** Of somebody whom no match knows as away. */
    private static Optional<WaitText> onLeave(Educator mentee, ProgramMatches matches) {
        return matches.away().contains(mentee) ? Optional.of(WaitText.onLeave()) : Optional.empty();
    }

    private Optional<WaitReason> reason(Educator mentee, MatchRun run) {
        return run.getWaiting().stream().filter(waiting -> waiting.getMentee() == mentee).findFirst()
                .map(runs::reason);
    }

    private static WaitText since(Educator mentee, MatchRun run) {
        return run.getPairs().stream().filter(pair -> pair.getMentee() == mentee).findFirst()
                .map(ProposedPair::getMentor).map(mentor -> WaitText.declined(PersonName.show(mentor)))
                .orElseGet(WaitText::joinedSince);
    }
}
