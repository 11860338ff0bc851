/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.advice;

import java.time.LocalDate;
import java.util.List;

/**
 * What the answers say about the weights of a policy; nothing is changed yet.
 *
 * @param lines one for each criterion that counts, the weightiest first
 * @param pairs how many pairs have answers
 * @param until the day up to which answers count
 */
public record Advice(List<WeightAdvice> lines, int pairs, LocalDate until) {

    /** Copies the list. */
    public Advice {
        lines = List.copyOf(lines);
    }

    /** The criteria for which a change is suggested. */
    public List<WeightAdvice> suggested() {
        return lines.stream().filter(WeightAdvice::isSuggested).toList();
    }
}
