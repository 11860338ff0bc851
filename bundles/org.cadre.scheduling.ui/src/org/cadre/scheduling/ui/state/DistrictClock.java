/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.District;

/** Says what time it is where the district is, which need not be where the computer is. */
public final class DistrictClock {

    private final Clock clock;

    /** Takes the time from a clock, and the zone where the district names none. */
    public DistrictClock(Clock clock) {
        this.clock = clock;
    }

    /** The present moment in the district's zone. */
    public LocalDateTime now(UnitOfWork work) throws CadreException {
        var zone = work.load(Roots.DISTRICTS).stream().map(District::getTimeZone)
                .filter(text -> text != null && !text.isBlank()).findFirst();
        try {
            return LocalDateTime.now(zone.isEmpty() ? clock : clock.withZone(ZoneId.of(zone.get())));
        } catch (DateTimeException e) { // a check reports the zone
            return LocalDateTime.now(clock);
        }
    }
}
