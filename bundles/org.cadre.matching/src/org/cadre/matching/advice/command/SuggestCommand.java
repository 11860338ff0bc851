/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.advice.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.TextTable;
import org.cadre.matching.advice.Advice;
import org.cadre.matching.advice.AdviceTexts;
import org.cadre.matching.advice.WeightAdvice;
import org.cadre.matching.advice.WeightAdvisor;
import org.cadre.matching.command.MatchDatabase;
import org.cadre.model.Program;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds {@code cadre policy suggest}. */
@Component(service = org.cadre.core.command.Command.class)
public class SuggestCommand implements org.cadre.core.command.Command {

    private static final String ALL = "all"; //$NON-NLS-1$

    private final Stores stores;
    private final ProgramService programs;
    private final DistrictDay day;
    private final WeightAdvisor advisor;

    /** Works with these services. */
    @Activate
    public SuggestCommand(@Reference Stores stores, @Reference ProgramService programs,
            @Reference DistrictDay day, @Reference WeightAdvisor advisor) {
        this.stores = stores;
        this.programs = programs;
        this.day = day;
        this.advisor = advisor;
    }

    @Override
    public List<String> path() {
        return List.of("policy", "suggest"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CommandRun newRun() {
        return new Call(this);
    }

    @Command(name = "suggest", description = "${bundle:policy.suggest.description}")
    static class Call implements CommandRun {

        @Mixin
        private MatchDatabase database;

        @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "policy.program")
        private String program;

        @Option(names = "--accept", paramLabel = "ID", split = ",", descriptionKey = "policy.suggest.accept")
        private List<String> accept = List.of();

        private final SuggestCommand command;

        Call(SuggestCommand command) {
            this.command = command;
        }

        @Override
        public Outcome run(IProgressMonitor monitor) throws CoreException {
            try (var store = database.open(command.stores); var work = store.begin()) {
                var found = command.programs.find(work, program);
                var advice = command.advisor.prepare(work, found, command.day.today(work)).run(monitor);
                var accepted = accepted(advice);
                boolean saved = !accepted.isEmpty() && save(work, found, advice, accepted, monitor);
                return outcome(advice, accepted, saved);
            }
        }

        private Set<String> accepted(Advice advice) throws CadreException {
            var known = advice.suggested().stream().map(WeightAdvice::criterion).collect(Collectors.toSet());
            if (accept.contains(ALL)) {
                return known;
            }
            for (var id : accept) {
                if (!known.contains(id)) {
                    throw CadreException.input(known.isEmpty() ? Messages.Suggest_nothing
                            : NLS.bind(Messages.Suggest_unknown, id, String.join(", ", known))); //$NON-NLS-1$
                }
            }
            return Set.copyOf(accept);
        }

        private boolean save(UnitOfWork work, Program found, Advice advice, Set<String> accepted,
                IProgressMonitor monitor) throws CadreException {
            var session = new EditSession(work);
            if (!command.advisor.apply(session, found, advice, accepted)) {
                return false;
            }
            session.save(CommitNote.of("policy", //$NON-NLS-1$
                    AdviceTexts.label(found.getName(), advice, accepted), true), monitor);
            return true;
        }

        private static Outcome outcome(Advice advice, Set<String> accepted, boolean saved) {
            var rows = new ArrayList<List<?>>();
            rows.add(List.of(Messages.Suggest_criterion, Messages.Suggest_weight, Messages.Suggest_evidence,
                    Messages.Suggest_association, Messages.Suggest_verdict));
            advice.lines().forEach(line -> rows.add(List.of(line.criterion(), AdviceTexts.weights(line),
                    AdviceTexts.count(line), AdviceTexts.association(line), AdviceTexts.verdict(line))));
            var lines = List.of(AdviceTexts.summary(advice), TextTable.write(rows).stripTrailing(),
                    saved ? NLS.bind(Messages.Suggest_saved, accepted.size()) : Messages.Suggest_notSaved);
            return Outcome.done(String.join(System.lineSeparator(), lines), data(advice, saved));
        }

        @SuppressWarnings("nls")
        private static Map<String, Object> data(Advice advice, boolean saved) {
            var data = new LinkedHashMap<String, Object>();
            data.put("pairs", advice.pairs());
            data.put("until", advice.until().toString());
            data.put("criteria", advice.lines().stream().map(Call::data).toList());
            data.put("saved", saved);
            return data;
        }

        /** The figures of few people are told to nobody. */
        @SuppressWarnings("nls")
        private static Map<String, Object> data(WeightAdvice line) {
            boolean few = line.verdict() == WeightAdvice.Verdict.TOO_FEW;
            var data = new LinkedHashMap<String, Object>();
            data.put("criterion", line.criterion());
            data.put("weight", line.weight());
            data.put("suggested", line.suggested());
            data.put("verdict", line.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            data.put("pairs", line.evidence().pairs());
            data.put("people", line.evidence().people());
            data.put("association", few ? null : line.evidence().value());
            data.put("low", few ? null : line.evidence().low());
            data.put("high", few ? null : line.evidence().high());
            return data;
        }
    }
}
