/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.matching.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "match", description = "${bundle:match.description}")
class MatchCall implements CommandRun {

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
    private String program;

    @Option(names = "--policy", paramLabel = "FILE", descriptionKey = "match.policy")
    private Path policy;

    @Mixin
    private AimOption aim;

    @Option(names = "--publish", descriptionKey = "match.publish")
    private boolean publish;

    @Mixin
    private TrialOption trial;

    @Option(names = "--explain", descriptionKey = "match.explain")
    private boolean explain;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "match.out")
    private Path out;

    @Option(names = "--dry-run", descriptionKey = "match.dryRun")
    private boolean dryRun;

    private final Stores stores;
    private final MatchDesk desk;

    MatchCall(Stores stores, MatchDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, 10);
        var period = trial.period();
        if (period.isWanted() && !publish) {
            throw CadreException.input(Messages.Trial_publishOnly);
        }
        try (var store = database.open(stores); var work = store.begin()) {
            var proposal = desk.match(work, program, policy, aim::over, progress.split(8));
            // Files come first: if they cannot be written, nothing is matched.
            var files = out == null ? List.<Path>of() : desk.write(proposal, out);
            var published = dryRun ? Optional.<Integer>empty()
                    : desk.save(work, proposal, publish ? Optional.of(period)
                            : Optional.empty(), progress.split(2));
            return new MatchOutcome(proposal, explain, dryRun, published, files).outcome();
        }
    }
}
