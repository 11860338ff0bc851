/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.check.Check;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.listing.ElementName;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.BellPeriod;
import org.cadre.model.BellSchedule;
import org.cadre.scheduling.intake.SchoolCalendars;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Periods of a bell schedule end after they begin, and none begins before another has ended. */
@Component
@SuppressWarnings("nls")
public class BellCheck implements Check {

    @Override
    public List<Finding> run(UnitOfWork work, LocalDate today) throws CadreException {
        return SchoolCalendars.of(work).bells().stream().flatMap(bells -> check(bells).stream()).toList();
    }

    private static List<Finding> check(BellSchedule bells) {
        var findings = new ArrayList<Finding>();
        if (bells.getPeriods().isEmpty()) {
            findings.add(finding(bells, "bells.empty", Messages.Bells_empty, place(bells)));
        }
        var timed = new ArrayList<BellPeriod>();
        for (var period : bells.getPeriods()) {
            if (period.getStartTime() == null || period.getEndTime() == null) {
                findings.add(finding(bells, "bells.noTime", Messages.Bells_noTime, place(bells),
                        period.getName()));
            } else if (!period.getStartTime().isBefore(period.getEndTime())) {
                findings.add(finding(bells, "bells.endsFirst", Messages.Bells_endsFirst, place(bells),
                        period.getName(), period.getStartTime(), period.getEndTime()));
            } else {
                timed.stream().filter(other -> overlap(other, period)).findFirst().ifPresent(other ->
                        findings.add(finding(bells, "bells.overlap", Messages.Bells_overlap, place(bells),
                                other.getName(), other.getEndTime(), period.getName(),
                                period.getStartTime())));
                timed.add(period);
            }
        }
        return findings;
    }

    private static boolean overlap(BellPeriod one, BellPeriod other) {
        return one.getStartTime().isBefore(other.getEndTime()) && other.getStartTime()
                .isBefore(one.getEndTime());
    }

    private static String place(BellSchedule bells) {
        return NLS.bind(Messages.Place_bells, ElementName.of(bells),
                bells.getSchool() == null ? Messages.Place_allSchools : ElementName.of(bells.getSchool()));
    }

    private static Finding finding(BellSchedule bells, String rule, String text, Object... values) {
        return Finding.of("bells.empty".equals(rule) ? Severity.WARNING : Severity.ERROR, bells, rule,
                NLS.bind(text, values));
    }
}
