/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

/**
 * How much a repair had to move.
 *
 * @param hit sessions that lost their time or their cover by what happened, or that somebody moved
 * @param others sessions that were possible still and have to make room: at another time, or with other cover
 * @param fewest whether it is proven that no fewer others would do
 */
public record Mending(int hit, int others, boolean fewest) {

    /** Nothing had to move. */
    public static final Mending NOTHING = new Mending(0, 0, true);

    /** Both together. */
    Mending and(Mending more) {
        return new Mending(hit + more.hit, others + more.others, fewest && more.fewest);
    }
}
