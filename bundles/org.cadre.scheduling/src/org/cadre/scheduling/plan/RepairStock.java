/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.series.Due;

/** Keeps what repairs of the same days have in common, from one to the next; for one thread at a time. */
final class RepairStock {

    private final Map<LocalDate, RepairBase> bases = new HashMap<>();
    private Due planned;

    /** The sessions that are planned, found the first time. */
    Due planned(Supplier<Due> finder) {
        if (planned == null) {
            planned = finder.get();
        }
        return planned;
    }

    /** The base for these sessions of the days from that one on, made the first time. */
    RepairBase base(LocalDate from, List<Demand> demands, Supplier<RepairBase> maker) {
        var known = bases.get(from);
        if (known == null || !known.isOf(demands)) {
            known = maker.get();
            bases.put(from, known);
        }
        return known;
    }
}
