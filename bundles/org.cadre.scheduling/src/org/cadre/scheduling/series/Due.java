/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.check.Finding;
import org.cadre.model.Session;
import org.cadre.scheduling.model.SessionSeries;

/**
 * What is due in an interval.
 *
 * @param demands sessions to be placed
 * @param fixed sessions that stay as they are and take people's time
 * @param surplus sessions of the plan before that nothing asks for any longer
 * @param assumed series that are not in the database and were assumed
 * @param findings what was odd
 */
public record Due(List<Demand> demands, List<Session> fixed, List<Session> surplus,
        List<SessionSeries> assumed, List<Finding> findings) {

    public Due {
        demands = List.copyOf(demands);
        fixed = List.copyOf(fixed);
        surplus = List.copyOf(surplus);
        assumed = List.copyOf(assumed);
        findings = List.copyOf(findings);
    }

    /** The same where these sessions stay, too, and those are gone. */
    public Due around(List<Session> more, Set<Session> gone) {
        if (more.isEmpty() && gone.isEmpty()) {
            return this;
        }
        var all = Stream.concat(fixed.stream().filter(one -> !gone.contains(one)), more.stream()).toList();
        return new Due(demands, all, surplus, assumed, findings);
    }
}
