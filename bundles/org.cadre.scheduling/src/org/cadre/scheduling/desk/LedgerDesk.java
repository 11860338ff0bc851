/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.listing.ListColumn;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.cadre.scheduling.ledger.CadenceRow;
import org.cadre.scheduling.ledger.ClockRow;
import org.cadre.scheduling.ledger.Ledger;
import org.cadre.scheduling.ledger.Ledgers;
import org.cadre.scheduling.ledger.MentorHours;
import org.cadre.scheduling.ledger.PairMinutes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes ledgers for the window: counted in a unit of work of their own, told in values. */
@Component(service = LedgerDesk.class)
public class LedgerDesk {

    private final Ledgers ledgers;

    /** Counts with this service. */
    @Activate
    public LedgerDesk(@Reference Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    /**
     * Counts what is saved.
     *
     * @throws CadreException of kind INPUT if the program is gone
     */
    public LedgerSheet make(ProgramStore store, LedgerAsk ask) throws CadreException {
        try (var work = store.begin()) {
            var program = work.find(Roots.PROGRAMS, ask.program())
                    .orElseThrow(() -> CadreException.input(Messages.Ledger_gone));
            return make(work, program, ask);
        }
    }

    private LedgerSheet make(UnitOfWork work, Program program, LedgerAsk ask) throws CadreException {
        var mentorships = work.load(Roots.MENTORSHIPS).stream()
                .filter(one -> one.getProgram() == program).toList();
        var day = ask.asOf();
        return switch (ask.kind()) {
            case CADENCE -> sheet(ledgers.cadence(work, program, day), new Reader<>(CadenceRow::pair,
                    row -> Stream.concat(of(row.pair()), Stream.of(Optional.ofNullable(row.series()
                            .getCohort()))), row -> row.overdue() > 0));
            case MINUTES -> sheet(ledgers.minutes(work, program, day), new Reader<>(PairMinutes::pair,
                    row -> of(row.pair()), PairMinutes::isBelow));
            case STIPENDS -> sheet(ledgers.stipends(work, program, day), new Reader<MentorHours>(
                    row -> null, row -> of(mentorships, row.mentor()), row -> false));
            case COVERAGE -> sheet(ledgers.coverage(work, program, day), new Reader<>(
                    row -> null, row -> Stream.empty(), row -> row.lost() > 0));
            case CLOCKS -> sheet(ledgers.clocks(work, program, day, ask.matchDays(), ask.goalDays()),
                    new Reader<>(row -> pair(mentorships, row.mentee()),
                            row -> of(mentorships, row.mentee()), row -> row.state() == ClockRow.State.LATE
                                    || row.state() == ClockRow.State.OVERDUE));
        };
    }

    /** What the table needs of a row besides its cells. */
    private record Reader<R>(Function<R, Mentorship> pair, Function<R, Stream<Optional<Cohort>>> cohorts,
            Predicate<R> urgent) {

        LedgerSheet.Line line(R row, List<ListColumn<R>> columns) {
            var cells = new ArrayList<>();
            columns.forEach(column -> cells.add(column.value().apply(row)));
            var of = pair.apply(row);
            Set<String> ids = cohorts.apply(row).flatMap(Optional::stream).map(Cohort::getUuid)
                    .filter(Objects::nonNull).collect(Collectors.toSet());
            return new LedgerSheet.Line(Collections.unmodifiableList(cells), of == null ? null : of.getUuid(),
                    ids, urgent.test(row));
        }
    }

    private static Stream<Optional<Cohort>> of(Mentorship pair) {
        return pair == null ? Stream.empty() : Stream.of(Optional.ofNullable(pair.getCohort()));
    }

    private static Stream<Optional<Cohort>> of(Collection<Mentorship> all, Educator person) {
        return all.stream().filter(one -> one.getMentor() == person || one.getMentee() == person)
                .flatMap(LedgerDesk::of);
    }

    private static Mentorship pair(Collection<Mentorship> all, Educator mentee) {
        return all.stream().filter(one -> one.getMentee() == mentee).findFirst().orElse(null);
    }

    private static <R> LedgerSheet sheet(Ledger<R> ledger, Reader<R> reader) {
        var listing = ledger.listing();
        var lines = listing.rows().stream().map(row -> reader.line(row, listing.columns())).toList();
        var columns = new ArrayList<LedgerSheet.Column>();
        for (int i = 0; i < listing.columns().size(); i++) {
            int place = i;
            var column = listing.columns().get(i);
            columns.add(new LedgerSheet.Column(column.id(), column.title(),
                    lines.stream().anyMatch(line -> line.cells().get(place) instanceof Number)));
        }
        return new LedgerSheet(ledger.title(), ledger.definition(), columns, lines);
    }
}
