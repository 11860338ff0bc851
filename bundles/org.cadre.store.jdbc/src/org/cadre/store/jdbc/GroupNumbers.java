/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.Principal;
import org.cadre.core.aggregate.AggregateReport;
import org.cadre.core.aggregate.Aggregates;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.AccountRole;
import org.eclipse.osgi.util.NLS;

/**
 * Numbers about groups. In a folder, the program counts for whoever asks. A server lets nobody count rows who
 * may not read them; there, whoever reads them all writes the numbers down once a day, without what must be
 * kept back, and others read that. A second look on the same day shows nothing new, so that two of them
 * together tell nothing about who came in between.
 *
 * @param database the database as the opener may see it
 * @param place how messages name it
 */
record GroupNumbers(Database database, String place) {

    /** The limits for which numbers are written down; what one keeps back, those above it keep back too. */
    private static final List<Integer> LIMITS = List.of(AggregateReport.LIMIT, 20, 50, 100);

    /** Something that begins a unit of work that reads all people and pairs. */
    interface Begin {

        UnitOfWork begin() throws CadreException;
    }

    /** Whether somebody reads all that is counted. */
    static boolean mayCount(Principal principal) {
        return principal.is(AccountRole.COORDINATOR);
    }

    /** Counts. */
    static AggregateReport count(Begin begin, int limit) throws CadreException {
        try (var work = begin.begin()) {
            return Aggregates.of(work, new DistrictDay(Clock.systemDefaultZone()).today(work), limit);
        }
    }

    /** Writes the numbers down for others, unless those of today are there. */
    void writeDown(Begin begin) throws CadreException {
        try (var work = begin.begin()) {
            var today = new DistrictDay(Clock.systemDefaultZone()).today(work);
            if (database.read(c -> new AggregateRows(c).day()).filter(day -> !day.isBefore(today)).isPresent()) {
                return;
            }
            var reports = new ArrayList<AggregateReport>();
            for (int limit : LIMITS) {
                reports.add(Aggregates.of(work, today, limit));
            }
            database.write(List.of(), (connection, mapping) -> {
                new AggregateRows(connection).write(reports);
                return null;
            });
        }
    }

    /** The numbers that were written down for this limit, or for the next higher one. */
    AggregateReport read(int limit) throws CadreException {
        Aggregates.check(limit);
        return database.read(connection -> new AggregateRows(connection).read(limit)).orElseThrow(
                () -> CadreException.input(limit > LIMITS.getLast()
                        ? NLS.bind(Messages.Aggregate_limits, LIMITS.getLast())
                        : NLS.bind(Messages.Aggregate_none, place)));
    }
}
