/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TargetHeapTest {

    @Test
    void comesOutByKeyThenIndexAlsoAfterKeysFell() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new SplittableRandom(seed);
            long[] keys = random.longs(40, 0, 12).toArray();
            var heap = new TargetHeap(keys);
            IntStream.range(0, 40).forEach(heap::offer);
            for (int target = 0; target < 40; target += 3) {
                keys[target] -= random.nextInt(12);
                heap.offer(target);
            }
            var expected = IntStream.range(0, 40).boxed()
                    .sorted(Comparator.<Integer>comparingLong(i -> keys[i]).thenComparing(i -> i)).toList();
            assertEquals(expected, IntStream.range(0, 40).map(i -> heap.poll()).boxed().toList());
            assertTrue(heap.isEmpty());
        }
    }

    @Test
    void clearedHeapStartsAfresh() {
        var heap = new TargetHeap(new long[] {5, 3});
        heap.offer(0);
        heap.clear();
        assertFalse(heap.contains(0));
        heap.offer(1);
        heap.offer(0);
        assertEquals(1, heap.poll());
    }
}
