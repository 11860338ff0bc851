/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Program;
import org.cadre.model.Session;
import org.cadre.scheduling.handout.ClassFinder;
import org.cadre.scheduling.handout.DistrictZone;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/**
 * Makes ledgers of a program from its sessions alone, as of the end of a day. Whatever was logged after
 * that day, or
 * is only planned, does not count.
 */
@Component(service = Ledgers.class)
public class Ledgers {

    /** Instructional days in which a mentee should have a mentor (usual in contracts). */
    public static final int MATCH_DAYS = 10;
    /** Instructional days in which a pair should have agreed on first goals. */
    public static final int GOAL_DAYS = 60;

    /** What is due, done and overdue, by pair and series. */
    public Ledger<CadenceRow> cadence(UnitOfWork work, Program program, LocalDate asOf)
            throws CadreException {
        return Ledger.of("cadence", NLS.bind(Messages.Cadence_title, program.getName(), asOf), //$NON-NLS-1$
                Messages.Cadence_definition, LedgerColumns.cadence(),
                new Cadence(new LedgerData(work, program, asOf)).rows());
    }

    /** Minutes and their weekly average, by pair. */
    public Ledger<PairMinutes> minutes(UnitOfWork work, Program program, LocalDate asOf)
            throws CadreException {
        var data = new LedgerData(work, program, asOf);
        return Ledger.of("minutes", NLS.bind(Messages.Minutes_title, program.getName(), asOf), //$NON-NLS-1$
                Messages.Minutes_definition, LedgerColumns.minutes(),
                data.pairs().stream().map(pair -> PairMinutes.of(data, pair)).toList());
    }

    /** Hours that stipends are for, by mentor. */
    public Ledger<MentorHours> stipends(UnitOfWork work, Program program, LocalDate asOf)
            throws CadreException {
        return Ledger.of("stipends", NLS.bind(Messages.Stipends_title, program.getName(), asOf), //$NON-NLS-1$
                Messages.Stipends_definition, LedgerColumns.stipends(),
                MentorHours.of(new LedgerData(work, program, asOf)));
    }

    /** What covering classes took, by school. */
    public Ledger<SchoolCoverage> coverage(UnitOfWork work, Program program, LocalDate asOf)
            throws CadreException {
        return Ledger.of("coverage", NLS.bind(Messages.Coverage_title, program.getName(), asOf), //$NON-NLS-1$
                Messages.Coverage_definition, LedgerColumns.coverage(),
                SchoolCoverage.of(new LedgerData(work, program, asOf).held(), new ClassFinder(work)));
    }

    /** What covering the classes of planned and held sessions takes, by school. */
    public Ledger<SchoolCoverage> budget(UnitOfWork work, Collection<Session> sessions)
            throws CadreException {
        return Ledger.of("budget", Messages.Budget_title, Messages.Budget_definition, //$NON-NLS-1$
                LedgerColumns.coverage(), SchoolCoverage.of(sessions, new ClassFinder(work)));
    }

    /** Whether mentors were found and goals agreed on in time, by mentee. */
    public Ledger<ClockRow> clocks(UnitOfWork work, Program program, LocalDate asOf, int matchDays,
            int goalDays)
            throws CadreException {
        var rows = new Clocks(new LedgerData(work, program, asOf), DistrictZone.of(work), matchDays, goalDays)
                .rows();
        return Ledger.of("clocks", NLS.bind(Messages.Clocks_title, program.getName(), asOf), //$NON-NLS-1$
                NLS.bind(Messages.Clocks_definition, matchDays, goalDays), LedgerColumns.clocks(),
                rows.stream().sorted(Comparator
                        .comparing((ClockRow row) -> PersonName.of(row.mentee()).sort())
                        .thenComparing(ClockRow::clock)).toList());
    }

    /** The rows of {@link #cadence} where something is overdue, by pair. */
    List<CadenceRow> overdue(UnitOfWork work, Program program, LocalDate asOf) throws CadreException {
        return new Cadence(new LedgerData(work, program, asOf)).rows().stream()
                .filter(row -> row.overdue() > 0)
                .toList();
    }
}
