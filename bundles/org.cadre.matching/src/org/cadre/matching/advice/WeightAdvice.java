/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.advice;

/**
 * What the answers say about the weight of one criterion.
 *
 * @param criterion its id
 * @param label its name
 * @param weight what it weighs
 * @param suggested what it could weigh; the same as the weight where nothing is suggested
 * @param verdict why that is suggested or nothing
 * @param evidence the numbers
 */
public record WeightAdvice(String criterion, String label, int weight, int suggested, Verdict verdict,
        Association evidence) {

    /** What the numbers allow to say. */
    public enum Verdict {
        /** Pairs with more points had better answers; more weight. */
        MORE,
        /** Pairs with more points had worse answers; less weight. */
        LESS,
        /** The interval contains 0. */
        UNCLEAR,
        /** Too few pairs or people to say anything, or to say it without telling who said what. */
        TOO_FEW
    }

    /** Whether a change is suggested. */
    public boolean isSuggested() {
        return suggested != weight;
    }
}
