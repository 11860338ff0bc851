/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.check.Check;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.program.Mentorships;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.cadre.scheduling.model.SessionSeries;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names pairs that owe sessions, each of them once. */
@Component(service = Check.class)
public class CadenceCheck implements Check {

    private static final String RULE = "session.overdue"; //$NON-NLS-1$

    private final Ledgers ledgers;

    /** Counts with this service. */
    @Activate
    public CadenceCheck(@Reference Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public List<Finding> run(UnitOfWork work, LocalDate today) throws CadreException {
        var findings = new ArrayList<Finding>();
        for (var program : expecting(work)) {
            var byPair = new LinkedHashMap<Mentorship, List<CadenceRow>>();
            ledgers.overdue(work, program, today).stream()
                    .filter(row -> row.pair() != null && Mentorships.isRunning(row.pair(), today))
                    .forEach(row -> byPair.computeIfAbsent(row.pair(), pair -> new ArrayList<>()).add(row));
            byPair.forEach((pair, rows) -> findings.add(
                    Finding.of(Severity.WARNING, pair, RULE, text(pair, rows))));
        }
        return findings;
    }

    /** The programs that expect sessions; the others need no look at theirs. */
    private static List<Program> expecting(UnitOfWork work) throws CadreException {
        return work.load(LedgerData.SERIES).stream().map(SessionSeries::getProgram).filter(Objects::nonNull)
                .distinct().toList();
    }

    private static String text(Mentorship pair, List<CadenceRow> rows) {
        int overdue = rows.stream().mapToInt(CadenceRow::overdue).sum();
        var since = rows.stream().map(CadenceRow::overdueSince).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElseThrow();
        var series = rows.stream().map(row -> row.series().getName()).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        var met = rows.getFirst().lastMet();
        return NLS.bind(met == null ? Messages.Overdue_never : Messages.Overdue_met,
                new Object[] { LedgerData.name(pair), overdue, series, since, met });
    }
}
