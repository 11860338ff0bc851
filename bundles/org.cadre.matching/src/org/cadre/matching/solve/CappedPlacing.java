/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.Arrays;

/** Places mentees among all pairs at once, and no more with a mentor than the contract allows. */
final class CappedPlacing implements Placer {

    private final Placer exact;
    private final int[] most;

    /**
     * @param most how many each mentor may get, whatever they weigh
     */
    CappedPlacing(Placer exact, int[] most) {
        this.exact = exact;
        this.most = most;
    }

    @Override
    public Placement place(int[] places, Decision decisions) {
        int[] capped = places.clone();
        Arrays.setAll(capped, mentor -> Math.min(places[mentor], most[mentor]));
        return exact.place(capped, decisions);
    }

    @Override
    public boolean mayFill(int row, long pair) {
        return Arrays.stream(most).allMatch(limit -> limit == Integer.MAX_VALUE);
    }
}
