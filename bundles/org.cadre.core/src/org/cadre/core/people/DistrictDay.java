/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.people;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Says what day it is in a district. */
@Component(service = DistrictDay.class)
public class DistrictDay {

    private final Clock clock;

    /** Takes the time from the machine. */
    @Activate
    public DistrictDay() {
        this(Clock.systemDefaultZone());
    }

    /** Takes the time from a clock, and the zone where the district names none. */
    public DistrictDay(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns the present day in the time zone of the district; in the clock's where none or a wrong one is
     * set.
     */
    public LocalDate today(UnitOfWork work) throws CadreException {
        var zone = work.load(Roots.DISTRICTS).stream().map(d -> d.getTimeZone()).filter(z -> z != null)
                .findFirst().orElse(""); //$NON-NLS-1$
        try {
            return LocalDate.now(zone.isBlank() ? clock : clock.withZone(ZoneId.of(zone)));
        } catch (DateTimeException e) { // a check reports the zone
            return LocalDate.now(clock);
        }
    }
}
