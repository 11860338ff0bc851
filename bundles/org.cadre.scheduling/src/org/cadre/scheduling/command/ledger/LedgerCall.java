/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.JsonText;
import org.cadre.model.Program;
import org.cadre.scheduling.ledger.Ledger;
import org.cadre.scheduling.ledger.Ledgers;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "ledger", description = "${bundle:ledger.description}")
@SuppressWarnings("nls")
class LedgerCall implements CommandRun {

    /** What is counted. */
    enum What {
        /** Due, done, overdue. */
        CADENCE,
        /** Minutes and their average. */
        MINUTES,
        /** Hours of mentors. */
        STIPENDS,
        /** Substitutes, lost lessons, money. */
        COVERAGE,
        /** Match and goals in time. */
        CLOCKS
    }

    /** How it is printed. */
    enum Format {
        /** For people. */
        TEXT,
        /** For spreadsheets. */
        CSV,
        /** For programs. */
        JSON
    }

    @Mixin
    private DatabaseOption database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "ledger.program")
    private String program;

    @Option(names = "--what", paramLabel = "cadence|minutes|stipends|coverage|clocks", split = ",",
            descriptionKey = "ledger.what")
    private List<What> what = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "ledger.asOf")
    private LocalDate asOf;

    @Option(names = "--match-days", paramLabel = "N", defaultValue = "" + Ledgers.MATCH_DAYS,
            descriptionKey = "ledger.matchDays")
    private int matchDays;

    @Option(names = "--goal-days", paramLabel = "N", defaultValue = "" + Ledgers.GOAL_DAYS,
            descriptionKey = "ledger.goalDays")
    private int goalDays;

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text",
            descriptionKey = "ledger.format")
    private Format format;

    private final Stores stores;
    private final ProgramService programs;
    private final Ledgers ledgers;
    private final DistrictDay day;

    LedgerCall(Stores stores, ProgramService programs, Ledgers ledgers, DistrictDay day) {
        this.stores = stores;
        this.programs = programs;
        this.ledgers = ledgers;
        this.day = day;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        if (format == Format.CSV && what.size() != 1) {
            throw CadreException.input(Messages.Ledger_oneTable);
        }
        try (var store = database.open(stores); var work = store.begin()) {
            var found = programs.find(work, program);
            var until = asOf != null ? asOf : day.today(work);
            var pages = new ArrayList<Ledger<?>>();
            for (var one : what.isEmpty() ? List.of(What.values()) : what) {
                pages.add(page(one, work, found, until));
            }
            return outcome(pages, until);
        }
    }

    private Ledger<?> page(What one, UnitOfWork work, Program found, LocalDate until) throws CadreException {
        return switch (one) {
            case CADENCE -> ledgers.cadence(work, found, until);
            case MINUTES -> ledgers.minutes(work, found, until);
            case STIPENDS -> ledgers.stipends(work, found, until);
            case COVERAGE -> ledgers.coverage(work, found, until);
            case CLOCKS -> ledgers.clocks(work, found, until, matchDays, goalDays);
        };
    }

    private Outcome outcome(List<Ledger<?>> pages, LocalDate until) {
        var data = new LinkedHashMap<String, Object>();
        data.put("asOf", until.toString());
        pages.forEach(page -> data.put(page.listing().id(), entry(page)));
        return Outcome.done(switch (format) {
            case TEXT -> pages.stream().map(Ledger::text)
                    .collect(Collectors.joining(System.lineSeparator() + System.lineSeparator()));
            case CSV -> pages.getFirst().csv().stripTrailing();
            case JSON -> JsonText.write(data);
        }, data);
    }

    private static LinkedHashMap<String, Object> entry(Ledger<?> page) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("definition", page.definition());
        entry.put("rows", page.data().get(page.listing().id()));
        return entry;
    }
}
