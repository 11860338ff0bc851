/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.waitlist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.Stores;
import org.cadre.core.text.JsonText;
import org.cadre.matching.command.MatchDatabase;
import org.cadre.matching.policy.WaitingTerms;
import org.cadre.matching.run.ProgramPolicies;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds {@code cadre match waitlist}. */
@Component(service = org.cadre.core.command.Command.class)
public class WaitlistCommand implements org.cadre.core.command.Command {

    private final Stores stores;
    private final ProgramService programs;
    private final DistrictDay day;
    private final ProgramPolicies policies;
    private final WaitLists lists;

    /** Works with these services. */
    @Activate
    public WaitlistCommand(@Reference Stores stores, @Reference ProgramService programs,
            @Reference DistrictDay day, @Reference ProgramPolicies policies, @Reference WaitLists lists) {
        this.stores = stores;
        this.programs = programs;
        this.day = day;
        this.policies = policies;
        this.lists = lists;
    }

    @Override
    public List<String> path() {
        return List.of("match", "waitlist"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new Call(this);
    }

    /** How the list is printed. */
    enum Format {
        /** For people. */
        TABLE,
        /** For spreadsheets. */
        CSV,
        /** For programs. */
        JSON
    }

    @Command(name = "waitlist", description = "${bundle:match.waitlist.description}")
    static class Call implements CommandRun {

        @Mixin
        private MatchDatabase database;

        @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
        private String program;

        @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table",
                descriptionKey = "match.format")
        private Format format;

        private final WaitlistCommand command;

        Call(WaitlistCommand command) {
            this.command = command;
        }

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            try (var store = database.open(command.stores); var work = store.begin()) {
                var found = command.programs.find(work, program);
                var terms = command.policies.of(work, found).waiting();
                return outcome(terms, command.lists.of(work, found, terms, command.day.today(work)));
            }
        }

        @SuppressWarnings("nls")
        private Outcome outcome(WaitingTerms terms, List<WaitPlace> places) {
            var listing = WaitTable.of(places);
            var data = new LinkedHashMap<String, Object>(listing.data());
            data.put("terms", Map.of("perRound", terms.perRound(), "perWeek", terms.perWeek(), "most",
                    terms.most()));
            var above = places.isEmpty() ? NLS.bind(Messages.Waitlist_nobody, program)
                    : WaitTable.terms(terms);
            return Outcome.done(switch (format) {
                case TABLE -> places.isEmpty() ? above : above + System.lineSeparator() + listing.table();
                case CSV -> listing.csv().stripTrailing();
                case JSON -> JsonText.write(data);
            }, data);
        }
    }
}
