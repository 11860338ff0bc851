/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LanesTest {

    private static Card card(String who, int hour, int minute, int minutes) {
        var start = World.MONDAY.atTime(hour, minute);
        return new Card(null, start, start.plusMinutes(minutes), who, "", "", Mark.PLANNED, false);
    }

    private static List<Placed> place(int most, Card... cards) {
        return new Lanes(World.MONDAY, most).place(List.of(cards));
    }

    @Test
    void cardsOneAfterTheOtherHaveTheWholeWidth() {
        var placed = place(3, card("b", 9, 30, 30), card("a", 9, 0, 30));
        assertEquals(List.of("a", "b"), placed.stream().map(p -> p.first().who()).toList());
        assertTrue(placed.stream().allMatch(p -> p.lanes() == 1 && p.lane() == 0));
    }

    @Test
    void cardsOfTheSameTimeStandSideBySide() {
        var placed = place(3, card("a", 9, 0, 60), card("b", 9, 0, 30), card("c", 9, 30, 30));
        assertEquals(List.of(0, 1, 1), placed.stream().map(Placed::lane).toList());
        assertTrue(placed.stream().allMatch(p -> p.lanes() == 2));
    }

    @Test
    void whatDoesNotFitLiesOnAStack() {
        var cards = IntStream.range(0, 5).mapToObj(i -> card("p" + i, 9, 0, 30)).toArray(Card[]::new);
        var placed = place(2, cards);
        assertEquals(2, placed.size());
        assertFalse(placed.get(0).isStack());
        assertEquals(4, placed.get(1).cards().size());
        assertEquals(5, place(1, cards).getFirst().cards().size());
    }

    @Test
    void aSessionBeyondMidnightEndsWithItsDay() {
        var placed = place(1, card("late", 23, 30, 90)).getFirst();
        assertEquals(23 * 60 + 30, placed.from());
        assertEquals(24 * 60, placed.to());
    }

    @Test
    void noTwoPlacesOverlapWhateverTheTimes() {
        var random = new Random(5);
        for (int round = 0; round < 200; round++) {
            var cards = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(i -> card("p" + i, 8 + random.nextInt(6),
                    5 * random.nextInt(12), 5 + random.nextInt(90))).toArray(Card[]::new);
            var placed = place(1 + random.nextInt(4), cards);
            assertEquals(cards.length, placed.stream().mapToInt(p -> p.cards().size()).sum());
            for (var one : placed) {
                for (var other : placed) {
                    boolean sameTime = one.from() < other.to() && other.from() < one.to();
                    assertFalse(one != other && sameTime && one.lane() == other.lane(), one + " " + other);
                }
            }
        }
    }
}
