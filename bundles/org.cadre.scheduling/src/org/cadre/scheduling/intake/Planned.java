/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.exchange.ImportCounts;
import org.cadre.core.exchange.Rejection;
import org.cadre.scheduling.intake.Line.Fate;

/**
 * What was planned, and what became of the rows.
 *
 * @param plan what will be done
 * @param lines all rows of tables
 * @param rejections what is refused beside rows
 * @param refused how many of those are rows or events
 * @param ignored rows or events that nothing is made of
 * @param notes what users should know
 */
record Planned(Plan plan, List<Line> lines, List<Rejection> rejections, int refused, int ignored,
        List<String> notes) {

    /** The same with what is refused and ignored beside rows. */
    Planned with(List<Rejection> more, int moreRefused, int moreIgnored) {
        var all = new ArrayList<>(rejections);
        all.addAll(more);
        return new Planned(plan, lines, all, refused + moreRefused, ignored + moreIgnored, notes);
    }

    ImportCounts counts() {
        int rejected = refused + count(Fate.REJECTED);
        return new ImportCounts(lines.size() + refused + ignored, count(Fate.IMPORTED), count(Fate.UNCHANGED),
                rejected, ignored, plan.ended());
    }

    private int count(Fate fate) {
        return (int) lines.stream().filter(line -> line.fate() == fate).count();
    }

    List<Rejection> allRejections() {
        var all = new ArrayList<>(rejections);
        lines.stream().filter(Line::isRejected).map(Line::rejection).forEach(all::add);
        return all;
    }
}
