/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody may have meant by a mistyped word. */
public final class Nearest {

    private static final int MOST = 3;

    private Nearest() {
    }

    /**
     * Returns up to three candidates that differ from the word by few letters or begin like it, nearest
     * first.
     */
    public static List<String> to(String word, Collection<String> candidates) {
        var folded = Folding.fold(word);
        var allowed = Math.max(1, folded.length() / 3);
        return candidates.stream().distinct().filter(c -> isNear(folded, Folding.fold(c), allowed))
                .sorted(Comparator.comparingInt(c -> distance(folded, Folding.fold(c))))
                .limit(MOST).toList();
    }

    private static boolean isNear(String word, String candidate, int allowed) {
        return word.length() > 2 && candidate.startsWith(word)
                || Math.abs(word.length() - candidate.length()) <= allowed
                        && distance(word, candidate) <= allowed;
    }

    /**
     * Counts the letters to insert, delete, replace or swap with their neighbor (optimal string alignment).
     */
    private static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var shifted = Math.min(rows[i - 1][j], rows[i][j - 1]) + 1;
        var best = Math.min(shifted, rows[i - 1][j - 1] + (same ? 0 : 1));
        var swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
