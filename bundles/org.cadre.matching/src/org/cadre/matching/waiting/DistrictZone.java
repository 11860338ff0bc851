/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.waiting;

import java.time.DateTimeException;
import java.time.ZoneId;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.District;

/** In which time zone days begin: the district's, the machine's where it names none or a wrong one. */
final class DistrictZone {

    private DistrictZone() {
    }

    static ZoneId of(UnitOfWork work) throws CadreException {
        var zone = work.load(Roots.DISTRICTS).stream().map(District::getTimeZone)
                .filter(name -> name != null && !name.isBlank()).findFirst();
        try {
            return zone.map(ZoneId::of).orElseGet(ZoneId::systemDefault);
        } catch (DateTimeException e) { // a check reports the zone
            return ZoneId.systemDefault();
        }
    }
}
