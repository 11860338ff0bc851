/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.replay.Replay;
import org.cadre.matching.replay.ReplayTexts;
import org.cadre.matching.report.WhyFile;
import org.cadre.matching.why.Page;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "replay", description = "${bundle:match.replay.description}")
class ReplayCall implements CommandRun {

    @Mixin
    private MatchDatabase database;

    @Parameters(paramLabel = "RUN", descriptionKey = "match.replay.run")
    private String id;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "match.replay.out")
    private Path out;

    private final Stores stores;
    private final RunsDesk desk;

    ReplayCall(Stores stores, RunsDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var run = desk.find(work, id);
            var replay = desk.replay(work, run, monitor);
            return outcome(run, replay, work);
        }
    }

    private Outcome outcome(MatchRun run, Replay replay, UnitOfWork work) throws CoreException {
        var names = desk.names(work);
        var page = ReplayTexts.page(replay, String.valueOf(run.getAt()), names);
        var data = data(run, replay, names);
        if (out != null) {
            var files = write(page, run, replay, names);
            data.put("files", files.stream().map(Path::toString).toList()); //$NON-NLS-1$
        }
        return new Outcome(replay.isEqual() ? Outcome.Exit.DONE : Outcome.Exit.FINDINGS,
                String.join(System.lineSeparator(), page.text()), data);
    }

    /** Writes the page and the pairs as they were found again. */
    @SuppressWarnings("nls")
    private List<Path> write(Page page, MatchRun run, Replay replay, UnaryOperator<String> names)
            throws CoreException {
        var html = out.resolve("replay.html");
        WhyFile.write(html, page, run.getProgram() == null ? "" : run.getProgram().getName());
        var csv = out.resolve("replay.csv");
        WhyFile.write(csv, ReplayTexts.pairs(replay, names).csv());
        return List.of(html, csv);
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> data(MatchRun run, Replay replay, UnaryOperator<String> names) {
        var data = new LinkedHashMap<String, Object>();
        data.put("run", run.getUuid());
        data.put("equal", replay.isEqual());
        data.put("pairsEqual", replay.different().isEmpty());
        data.put("recordEqual", replay.record());
        data.put("objective", replay.objective());
        data.put("objectiveAgain", replay.objectiveAgain());
        data.put("optimal", replay.optimal());
        data.put("optimalAgain", replay.optimalAgain());
        data.put("sameData", replay.sameData());
        data.put("mentees", replay.mentees());
        data.put("matched", replay.matched());
        data.put("different", replay.different().stream().map(one -> Map.of("mentee",
                names.apply(one.mentee()), "then", one.then(), "again", one.again())).toList());
        return data;
    }
}
