/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

import java.util.List;

import org.cadre.matching.policy.FairnessBand;

/**
 * What became of one band.
 *
 * @param band what was asked for
 * @param needed the mean score that every group must have at least
 * @param groups in the order of labels
 */
public record BandReport(FairnessBand band, int needed, List<GroupMean> groups) {

    /** Copies the list. */
    public BandReport {
        groups = List.copyOf(groups);
    }

    /** Whether every group is within the band. */
    public boolean kept() {
        return groups.stream().allMatch(group -> group.mean() >= needed);
    }
}
