/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.District;
import org.cadre.scheduling.print.Paper;
import org.cadre.scheduling.print.Sheet;
import org.cadre.scheduling.print.SheetSet;

/**
 * What all sheets of a district have in common.
 *
 * @param paper the paper they are printed on
 * @param owner the district's name; empty if unknown
 * @param day the day on which they are made
 */
public record Printing(Paper paper, String owner, LocalDate day) {

    /**
     * Reads the district.
     *
     * @param paper the paper; null for what is usual where the district is, told by its time zone
     * @param today the district's day
     */
    public static Printing of(UnitOfWork work, Paper paper, LocalDate today) throws CadreException {
        var owner = work.load(Roots.DISTRICTS).stream().map(District::getName).filter(Objects::nonNull)
                .findFirst().orElse(""); //$NON-NLS-1$
        return new Printing(paper == null ? Paper.usualIn(DistrictZone.of(work)) : paper, owner, today);
    }

    SheetSet set(String title, List<Sheet> sheets) {
        return new SheetSet(title, owner, day, sheets);
    }
}
