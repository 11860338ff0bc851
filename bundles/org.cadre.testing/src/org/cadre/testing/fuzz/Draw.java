/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Draws what a mutation does. The same seed and number draw the same. */
public final class Draw {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;
    private final List<String> tokens;

    /**
     * Draws for one input.
     *
     * @param tokens what may be put into it, a character for each byte
     */
    Draw(long seed, long number, List<String> tokens) {
        random = new SplittableRandom(seed * SPREAD + number);
        this.tokens = tokens;
    }

    /** A number from 0 to limit - 1; 0 if there is none. */
    public int below(int limit) {
        return limit <= 1 ? 0 : random.nextInt(limit);
    }

    /** True once in so many times. */
    public boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    /** Returns the bytes with a few bits flipped. */
    public byte[] damage(byte... content) {
        return Sample.bytes(ByteMutations.flip(Sample.raw(content), this));
    }

    /** A small number from 1, smaller ones being likelier. */
    int few() {
        int few = 1;
        while (few < 64 && random.nextInt(3) == 0) {
            few *= 2;
        }
        return few;
    }

    /** One of them. */
    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** One of them. */
    @SafeVarargs
    final <T> T of(T... list) {
        return list[random.nextInt(list.length)];
    }

    /** Something nasty. */
    String token() {
        return of(tokens);
    }

    /** A range of up to so many characters: where it begins and ends. */
    int[] range(String text, int longest) {
        int from = below(text.length() + 1);
        return new int[] { from, Math.min(text.length(), from + below(longest + 1)) };
    }
}
