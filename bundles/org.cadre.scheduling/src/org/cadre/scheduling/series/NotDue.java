/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.cadre.scheduling.model.SessionSeries;
import org.eclipse.osgi.util.NLS;

/** Keeps account of sessions that are not due because somebody is on leave, to say so. */
final class NotDue {

    private static final int MOST_NAMES = 6;

    private final Map<SessionSeries, Tally> bySeries = new LinkedHashMap<>();

    /** What is not due of one series. */
    private static final class Tally {
        private final Set<Educator> away = new LinkedHashSet<>();
        private int sessions;
    }

    /** Notes one session of the series that is not due because of these people. */
    void add(SessionSeries series, Collection<Educator> away) {
        var tally = bySeries.computeIfAbsent(series, none -> new Tally());
        tally.sessions++;
        tally.away.addAll(away);
    }

    /** One line for each series. */
    List<Finding> findings() {
        return bySeries.entrySet().stream().map(one -> Finding.of(Severity.INFO, one.getKey(),
                "series.onLeave", text(one.getKey(), one.getValue()))).toList(); //$NON-NLS-1$
    }

    private static String text(SessionSeries series, Tally tally) {
        var names = tally.away.stream().limit(MOST_NAMES).map(PersonName::show)
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        var who = tally.away.size() <= MOST_NAMES ? names
                : NLS.bind(Messages.Series_andOthers, names, tally.away.size() - MOST_NAMES);
        return NLS.bind(Messages.Series_onLeave, new Object[] {series.getName(), tally.sessions, who});
    }
}
