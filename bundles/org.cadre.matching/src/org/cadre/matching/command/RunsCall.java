/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.core.text.TextTable;
import org.cadre.matching.Messages;
import org.cadre.matching.run.RunLine;
import org.cadre.matching.text.ScoreTexts;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "runs", description = "${bundle:match.runs.description}")
class RunsCall implements CommandRun {

    private static final int SHORT = 8;

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
    private String program;

    private final Stores stores;
    private final RunsDesk desk;

    RunsCall(Stores stores, RunsDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var runs = desk.of(work, program);
            return Outcome.done(runs.isEmpty() ? NLS.bind(Messages.RunsCall_none, program) : table(runs),
                    Map.of("runs", runs.stream().map(RunsCall::data).toList())); //$NON-NLS-1$
        }
    }

    private static String table(List<RunLine> runs) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Messages.RunsCall_run, Messages.RunsCall_at, Messages.RunsCall_by,
                Messages.RunsCall_matched, Messages.RunsCall_objective, Messages.RunsCall_proven));
        runs.forEach(run -> rows.add(List.of(shortId(run), String.valueOf(run.at()),
                String.valueOf(run.by()), NLS.bind(Messages.ScoreTexts_load, run.matched(),
                        run.mentees()), ScoreTexts.score(run.objective()),
                run.optimal() ? Messages.RunsCall_yes : Messages.RunsCall_no)));
        return TextTable.write(rows);
    }

    private static String shortId(RunLine run) {
        return run.id().substring(0, Math.min(SHORT, run.id().length()));
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> data(RunLine run) {
        var data = new LinkedHashMap<String, Object>();
        data.put("run", run.id());
        data.put("at", String.valueOf(run.at()));
        data.put("by", run.by());
        data.put("day", String.valueOf(run.day()));
        data.put("current", run.current());
        data.put("mentees", run.mentees());
        data.put("matched", run.matched());
        data.put("held", run.held());
        data.put("waitlisted", run.waitlisted());
        data.put("objective", run.objective());
        data.put("optimal", run.optimal());
        data.put("fingerprint", run.fingerprint());
        return data;
    }
}
