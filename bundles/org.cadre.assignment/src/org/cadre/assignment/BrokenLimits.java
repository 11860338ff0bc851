/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

import java.util.Map;

/**
 * Limits that no placement can keep.
 *
 * @param shares the limits by their place in the problem, with what each counts in the sum; one limit alone
 *        counts 1
 * @param least every placement brings the sum of what the limits measure, each times its share (for a limit
 *        from below less than nothing), to this at least
 * @param allowed what the limits allow that sum to be; less than the least
 */
public record BrokenLimits(Map<Integer, Long> shares, long least, long allowed) {

    public BrokenLimits {
        shares = Map.copyOf(shares);
    }
}
