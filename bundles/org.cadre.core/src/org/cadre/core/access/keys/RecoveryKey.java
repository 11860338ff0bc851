/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/**
 * A random key of 256 bits to be printed and kept: 13 groups of 5 characters, without letters that look like
 * digits (Crockford's Base32). The last character of each group checks it and its place, so that a typing
 * error is named.
 */
@SuppressWarnings("nls")
public final class RecoveryKey {

    /** How many groups a key has. */
    public static final int GROUPS = 13;

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int DATA = 4;
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}_.]+");

    private final int[] digits;

    private RecoveryKey(int[] digits) {
        this.digits = digits;
    }

    /** Returns a new key. */
    public static RecoveryKey random() {
        var bytes = Box.random(Box.KEY);
        var digits = new int[GROUPS * DATA];
        for (int bit = 0; bit < Box.KEY * Byte.SIZE; bit++) {
            int value = bytes[bit / Byte.SIZE] >> bit % Byte.SIZE & 1;
            digits[bit / BITS] |= value << bit % BITS;
        }
        return new RecoveryKey(digits);
    }

    /**
     * Reads a key that somebody typed; upper and lower case, gaps and hyphens make no difference.
     *
     * @throws CadreException of kind INPUT that names the group with a typing error
     */
    public static RecoveryKey parse(CharSequence typed) throws CadreException {
        var text = GAPS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT)
                .replace('O', '0').replace('I', '1').replace('L', '1');
        var digits = new ArrayList<Integer>();
        for (int at = 0; at < text.length(); at += DATA + 1) {
            digits.addAll(group(text.substring(at, Math.min(text.length(), at + DATA + 1)), at / (DATA + 1)));
        }
        if (digits.size() != GROUPS * DATA) {
            throw CadreException.input(NLS.bind(Messages.Recovery_length, digits.size() / DATA, GROUPS));
        }
        return new RecoveryKey(digits.stream().mapToInt(Integer::intValue).toArray());
    }

    private static List<Integer> group(String text, int place) throws CadreException {
        var values = text.chars().mapToObj(c -> DIGITS.indexOf(c)).toList();
        if (place >= GROUPS || values.size() != DATA + 1 || values.contains(-1)
                || values.get(DATA) != check(values.subList(0, DATA), place)) {
            throw CadreException.input(NLS.bind(Messages.Recovery_typing, Math.min(place + 1, GROUPS), text));
        }
        return values.subList(0, DATA);
    }

    /** The groups as they are printed. */
    public List<String> groups() {
        return IntStream.range(0, GROUPS).mapToObj(this::group).toList();
    }

    /** The key as it is printed in one line. */
    public String text() {
        return String.join("-", groups());
    }

    private String group(int place) {
        var values = Arrays.stream(digits, place * DATA, (place + 1) * DATA).boxed().toList();
        return values.stream().map(RecoveryKey::letter).collect(Collectors.joining())
                + letter(check(values, place));
    }

    private static String letter(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }

    /**
     * A weighted sum in the field of 32 elements: changes with every single wrong character, every swap of
     * neighbors, and every swap of groups that are otherwise equal.
     */
    private static int check(List<Integer> values, int place) {
        int sum = place;
        for (int value : values) {
            sum = twice(sum) ^ value;
        }
        return twice(sum);
    }

    /** Multiplies by x modulo x^5 + x^2 + 1. */
    private static int twice(int value) {
        int shifted = value << 1;
        return (shifted & 32) == 0 ? shifted : shifted ^ 0b100101;
    }

    /** Hides the key from logs. */
    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
