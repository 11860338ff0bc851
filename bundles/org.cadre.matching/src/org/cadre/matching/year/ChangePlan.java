/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.matching.solve.Rematch;
import org.cadre.matching.solve.Rematch.Option;
import org.cadre.matching.solve.Rematch.Place;
import org.cadre.matching.text.NameOrder;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.StatusReason;

/**
 * What could be done about a change; nothing is done yet.
 *
 * @param request what changed
 * @param endings the pairs that end whatever is done
 * @param rematch what can be done for those who need a mentor
 * @param standing how many other pairs of the program there are
 */
public record ChangePlan(ChangeRequest request, List<Ending> endings, Rematch rematch, int standing) {

    /** Copies the list. */
    public ChangePlan {
        endings = List.copyOf(endings);
    }

    /** How many pairs stay as they are. */
    public int stays(Option option) {
        return standing - option.moves();
    }

    /** What happens to each mentee who does not stay with her mentor: first by the change, then others. */
    public List<PairMove> moves(Option option) {
        var moves = new ArrayList<PairMove>();
        var placed = option.placed().stream().map(this::placed).toList();
        moves.addAll(NameOrder.of(placed, PairMove::mentee));
        var gone = endings.stream().filter(ending -> placed.stream()
                .noneMatch(move -> move.mentee() == ending.pair().getMentee()))
                .map(ending -> new PairMove(ending.pair().getMentee(), Optional.of(ending.pair()),
                        ending.reason(), Optional.empty(), 0, 0)).toList();
        moves.addAll(NameOrder.of(gone, PairMove::mentee));
        var moved = new ArrayList<PairMove>();
        for (int i = 0; i < option.moved().size(); i++) {
            var pair = rematch.movable().get(i);
            var place = option.moved().get(i);
            if (place.mentor() != pair.getMentor()) {
                moved.add(move(place, Optional.of(pair), StatusReason.REARRANGED));
            }
        }
        moves.addAll(NameOrder.of(moved, PairMove::mentee));
        return moves;
    }

    private PairMove placed(Place place) {
        var ending = endings.stream().filter(e -> e.pair().getMentee() == place.mentee())
                .filter(e -> e.pair().getReplaces() == null || !isEnding(e.pair().getReplaces())).findFirst();
        return move(place, ending.map(Ending::pair), ending.map(Ending::reason).orElse(StatusReason.NONE));
    }

    private boolean isEnding(Mentorship pair) {
        return endings.stream().anyMatch(ending -> ending.pair() == pair);
    }

    private static PairMove move(Place place, Optional<Mentorship> before, StatusReason reason) {
        return new PairMove(place.mentee(), before, reason, Optional.ofNullable(place.mentor()),
                place.score(), place.allowed());
    }

    /** Everybody whose pair ends or begins, by name. */
    public List<Educator> told(Option option) {
        var people = new LinkedHashSet<Educator>();
        endings.forEach(ending -> people.addAll(List.of(ending.pair().getMentor(),
                ending.pair().getMentee())));
        for (var move : moves(option)) {
            if (move.to().isPresent() || move.before().isPresent()) {
                Stream.concat(Stream.of(move.mentee()), Stream.concat(move.to().stream(),
                        move.before().map(Mentorship::getMentor).stream())).forEach(people::add);
            }
        }
        return NameOrder.of(people, person -> person);
    }
}
