/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class IndexSetTest {

    @Test
    void holdsWhatWasAddedAndNotRemoved() {
        var random = new SplittableRandom(3);
        var set = new IndexSet(4);
        var expected = new TreeSet<Integer>();
        for (int i = 0; i < 2_000; i++) {
            int number = random.nextInt(50);
            if (random.nextBoolean()) {
                set.set(number, true);
                expected.add(number);
            } else {
                set.set(number, false);
                expected.remove(number);
            }
            assertEquals(expected.contains(number), set.contains(number));
            assertEquals(expected.size(), set.size());
        }
        var held = new TreeSet<Integer>();
        for (int at = 0; at < set.size(); at++) {
            held.add(set.get(at));
        }
        assertEquals(expected, held);
    }

    @Test
    void twiceIsOnce() {
        var set = new IndexSet(0);
        set.set(7, true);
        set.set(7, true);
        assertEquals(1, set.size());
        set.set(7, false);
        set.set(7, false);
        assertEquals(0, set.size());
        assertFalse(set.contains(7));
        assertFalse(set.contains(1_000));
        set.set(1_000, true);
        assertTrue(set.contains(1_000));
    }
}
