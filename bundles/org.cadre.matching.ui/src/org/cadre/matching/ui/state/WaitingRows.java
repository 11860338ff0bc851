/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.people.PersonName;
import org.cadre.matching.model.ProposedPair;
import org.cadre.matching.model.Waiting;
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
        return new Known(matches, places).rows();
    }

    /** What is known of everybody, by person, so that many rows take no longer each than few. */
    private final class Known {

        private final ProgramMatches matches;
        private final Schools schools;
        private final Set<Educator> away;
        private final Map<Educator, Integer> order = new HashMap<>();
        private final Map<Educator, WaitPlace> places = new HashMap<>();
        private final Map<Educator, Waiting> waiting = new HashMap<>();
        private final Map<Educator, ProposedPair> paired = new HashMap<>();

        Known(ProgramMatches matches, List<WaitPlace> list) {
            this.matches = matches;
            schools = new Schools(matches.day());
            away = matches.away();
            list.forEach(place -> {
                places.putIfAbsent(place.mentee(), place);
                order.putIfAbsent(place.mentee(), order.size());
            });
            matches.run().ifPresent(run -> {
                run.getWaiting().forEach(one -> waiting.putIfAbsent(one.getMentee(), one));
                run.getPairs().forEach(pair -> paired.putIfAbsent(pair.getMentee(), pair));
            });
        }

        List<WaitingRow> rows() {
            return Stream.concat(matches.waiting().stream(), away.stream()).map(this::row)
                    .sorted(Comparator.comparingInt(row -> order.getOrDefault(row.mentee(), order.size())))
                    .toList();
        }

        private WaitingRow row(Educator mentee) {
            var reason = Optional.ofNullable(waiting.get(mentee)).map(runs::reason);
            var text = reason.map(WaitText::of).orElseGet(() -> unknown(mentee));
            return new WaitingRow(mentee, PersonName.of(mentee), schools.of(mentee), reason, text,
                    Optional.ofNullable(places.get(mentee)));
        }

        /** Of somebody whom no match knows as waiting. */
        private WaitText unknown(Educator mentee) {
            if (away.contains(mentee)) {
                return WaitText.onLeave();
            }
            if (matches.run().isEmpty()) {
                return WaitText.neverMatched();
            }
            return Optional.ofNullable(paired.get(mentee)).map(ProposedPair::getMentor)
                    .map(mentor -> WaitText.declined(PersonName.show(mentor)))
                    .orElseGet(WaitText::joinedSince);
        }
    }
}
