/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.check.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.check.Check;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.listing.ElementName;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.District;
import org.cadre.model.Element;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Districts and schools have a name, and districts a time zone that exists. */
@Component
public class NameCheck implements Check {

    @Override
    public List<Finding> run(UnitOfWork work, LocalDate today) throws CadreException {
        var findings = new ArrayList<Finding>();
        for (var district : work.load(Roots.DISTRICTS)) {
            name(district, district.getName(), Messages.Check_districtName, findings);
            zone(district, findings);
        }
        for (var school : work.load(Roots.SCHOOLS)) {
            name(school, school.getName(), NLS.bind(Messages.Check_schoolName, ElementName.of(school)),
                    findings);
        }
        return findings;
    }

    private static void name(Element element, String name, String text, List<Finding> findings) {
        if (name == null || name.isBlank()) {
            findings.add(Finding.of(Severity.ERROR, element, "organization.name", text)); //$NON-NLS-1$
        }
    }

    private static void zone(District district, List<Finding> findings) {
        var zone = district.getTimeZone();
        if (zone != null && !zone.isBlank() && !exists(zone)) {
            findings.add(Finding.of(Severity.ERROR, district, "district.timeZone", //$NON-NLS-1$
                    NLS.bind(Messages.Check_timeZone, ElementName.of(district), zone)));
        }
    }

    private static boolean exists(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
