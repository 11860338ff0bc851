/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.nio.file.Path;

import org.cadre.assignment.AdaptiveSolver;
import org.cadre.assignment.CertificateChecker;
import org.cadre.assignment.Progress;
import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.matching.Messages;
import org.cadre.matching.dimacs.AssignmentReader;
import org.cadre.matching.dimacs.PairsFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "assignment", description = "${bundle:solve.assignment.description}")
class SolveCall implements CommandRun {

    private static final int TICKS = 1000;

    @Parameters(paramLabel = "FILE", descriptionKey = "solve.file")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "solve.out")
    private Path out;

    /** Passes on what the kernel reports. */
    private static final class Report implements Progress {
        private final SubMonitor monitor;
        private int ticks;

        private Report(SubMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void worked(int done, int total) {
            int reached = (int) ((long) TICKS * done / Math.max(1, total));
            monitor.worked(reached - ticks);
            ticks = reached;
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        var progress = SubMonitor.convert(monitor, TICKS);
        progress.subTask(Messages.Solve_reading);
        var clock = new SolveTimes();
        var input = new AssignmentReader(file, progress).read();
        clock.lap();
        var problem = input.problem();
        clock.lap();
        progress.subTask(Messages.ExactPlacing_solving);
        var result = new AdaptiveSolver().solve(problem, new Report(progress));
        clock.lap();
        if (!result.complete()) {
            throw new OperationCanceledException();
        }
        var certificate = CertificateChecker.check(problem, result);
        clock.lap();
        if (!certificate.optimal()) {
            throw new IllegalStateException("certificate: " + certificate); //$NON-NLS-1$
        }
        if (out != null) {
            new PairsFile(out).write(input, result);
        }
        return new SolveOutcome(input, result, certificate, clock, out).outcome();
    }
}
