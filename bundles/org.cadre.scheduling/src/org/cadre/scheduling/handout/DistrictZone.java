/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.handout;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.District;

/** The time zone in which every day and time of a database is meant. */
public final class DistrictZone {

    private DistrictZone() {
    }

    /** The zone of the district; this machine's where none or a wrong one is set, which a check reports. */
    public static ZoneId of(UnitOfWork work) throws CadreException {
        var zone = work.load(Roots.DISTRICTS).stream().map(District::getTimeZone).filter(Objects::nonNull)
                .filter(name -> !name.isBlank()).findFirst();
        try {
            return zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone.get());
        } catch (DateTimeException e) {
            return ZoneId.systemDefault();
        }
    }
}
