/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays the cards of a day side by side where their times overlap. Where there are more than fit, the last
 * lane holds stacks of all that are left.
 */
final class Lanes {

    private final LocalDate day;
    private final int most;

    /** A card with its minutes. */
    private record Timed(Card card, int from, int to) {
    }

    /** @param most how many cards fit side by side; at least 1 */
    Lanes(LocalDate day, int most) {
        this.day = day;
        this.most = Math.max(1, most);
    }

    /** The cards in their places, by time. */
    List<Placed> place(List<Card> cards) {
        var timed = cards.stream().map(this::timed).sorted(Comparator.comparingInt(Timed::from)
                .thenComparing(Comparator.comparingInt(Timed::to).reversed())
                .thenComparing(t -> t.card().who())).toList();
        var placed = new ArrayList<Placed>();
        var cluster = new ArrayList<Timed>();
        int reached = Integer.MIN_VALUE;
        for (var next : timed) {
            if (next.from() >= reached && !cluster.isEmpty()) {
                placed.addAll(spread(cluster));
                cluster.clear();
            }
            cluster.add(next);
            reached = Math.max(reached, next.to());
        }
        if (!cluster.isEmpty()) {
            placed.addAll(spread(cluster));
        }
        placed.sort(Comparator.comparingInt(Placed::from).thenComparingInt(Placed::lane));
        return placed;
    }

    private Timed timed(Card card) {
        int from = Times.minutes(day, card.start());
        return new Timed(card, from, Math.max(from + 1, Times.minutes(day, card.end())));
    }

    /** Puts cards that hang together into lanes. */
    private List<Placed> spread(List<Timed> cluster) {
        var lanes = new ArrayList<List<Timed>>();
        for (var next : cluster) {
            lanes.stream().filter(lane -> lane.getLast().to() <= next.from()).findFirst().orElseGet(() -> {
                lanes.add(new ArrayList<>());
                return lanes.getLast();
            }).add(next);
        }
        int shown = Math.min(lanes.size(), most);
        var placed = new ArrayList<Placed>();
        for (int lane = 0; lane < shown; lane++) {
            boolean rest = lane == most - 1 && lanes.size() > most;
            var cards = rest ? lanes.subList(lane, lanes.size()).stream().flatMap(List::stream).toList()
                    : lanes.get(lane);
            placed.addAll(rest ? stacks(cards, lane, shown) : single(cards, lane, shown));
        }
        return placed;
    }

    private static List<Placed> single(List<Timed> cards, int lane, int lanes) {
        return cards.stream().map(t -> new Placed(List.of(t.card()), t.from(), t.to(), lane, lanes)).toList();
    }

    /** Cards of overlapping times become one stack. */
    private static List<Placed> stacks(List<Timed> cards, int lane, int lanes) {
        var stacks = new ArrayList<Placed>();
        var stack = new ArrayList<Timed>();
        int reached = Integer.MIN_VALUE;
        for (var next : cards.stream().sorted(Comparator.comparingInt(Timed::from)).toList()) {
            if (next.from() >= reached && !stack.isEmpty()) {
                stacks.add(stack(stack, reached, lane, lanes));
                stack.clear();
            }
            stack.add(next);
            reached = Math.max(reached, next.to());
        }
        stacks.add(stack(stack, reached, lane, lanes));
        return stacks;
    }

    private static Placed stack(List<Timed> cards, int to, int lane, int lanes) {
        return new Placed(cards.stream().map(Timed::card).toList(), cards.getFirst().from(), to, lane, lanes);
    }
}
