/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.List;

/**
 * Sources that must all be placed but can go nowhere else than to these targets, which have too little room.
 *
 * @param sources every source that competes, ascending
 * @param targets every target within their reach, ascending
 * @param missing places that are missing for all of them
 */
public record Shortage(List<Integer> sources, List<Integer> targets, int missing) {

    public Shortage {
        sources = sources.stream().sorted().toList();
        targets = targets.stream().sorted().toList();
    }
}
