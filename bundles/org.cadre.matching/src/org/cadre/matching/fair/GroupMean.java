/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

import java.util.OptionalInt;

/**
 * How a group fares.
 *
 * @param label what people call it
 * @param size how many mentees it has
 * @param shown whether numbers about it may be shown: it has ten people or more and says nothing about a
 *        smaller one
 * @param before the mean score without the band, a mentee without a mentor counting 0
 * @param mean the mean score
 * @param best for a group whose band cannot be kept, the best mean that it could have if nothing else
 *        counted; empty if it is not at fault alone
 * @param broken whether its band cannot be kept
 */
public record GroupMean(String label, int size, boolean shown, int before, int mean, OptionalInt best,
        boolean broken) {

    /** Numbers about fewer people are not shown. */
    public static final int FEWEST = 10;
}
