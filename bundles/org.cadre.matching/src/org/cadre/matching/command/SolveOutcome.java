/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

import org.cadre.assignment.Certificate;
import org.cadre.assignment.MatchResult;
import org.cadre.assignment.Shortage;
import org.cadre.core.command.Outcome;
import org.cadre.matching.Messages;
import org.cadre.matching.dimacs.AssignmentFile;
import org.eclipse.osgi.util.NLS;

/** What is told of a solved file, in its own node numbers. */
record SolveOutcome(AssignmentFile input, MatchResult result, Certificate certificate, SolveTimes times,
        Path out) {

    private static final int MOST_NODES = 20;
    private static final int MOST_SHORTAGES = 10;

    Outcome outcome() {
        return new Outcome(result.feasible() ? Outcome.Exit.DONE : Outcome.Exit.FINDINGS, text(), data());
    }

    private String text() {
        var lines = new ArrayList<String>();
        lines.add(NLS.bind(Messages.Solve_done, new Object[] { result.assigned(),
                result.problem().sources(), result.objective() }));
        result.shortages().stream().limit(MOST_SHORTAGES).map(this::sentence).forEach(lines::add);
        if (result.shortages().size() > MOST_SHORTAGES) {
            lines.add(NLS.bind(Messages.Solve_moreShortages, result.shortages().size() - MOST_SHORTAGES));
        }
        lines.add(NLS.bind(result.feasible() ? Messages.Solve_proven : Messages.Solve_provenMost, bound()));
        lines.add(NLS.bind(Messages.Solve_times,
                new Object[] { times.read(), times.build(), times.solve(), times.prove() }));
        if (out != null) {
            lines.add(NLS.bind(Messages.Solve_written, out));
        }
        return String.join("\n", lines); //$NON-NLS-1$
    }

    private String sentence(Shortage shortage) {
        var sources = list(shortage.sources(), input::sourceNode);
        if (shortage.targets().isEmpty()) {
            return NLS.bind(Messages.Solve_noArcs, sources);
        }
        int room = shortage.sources().size() - shortage.missing();
        return NLS.bind(Messages.Solve_shortage, new Object[] { shortage.sources().size(), sources,
                shortage.targets().size(), list(shortage.targets(), input::targetNode), room });
    }

    private static String list(List<Integer> indexes, IntUnaryOperator node) {
        var text = indexes.stream().limit(MOST_NODES).map(index -> "" + node.applyAsInt(index)) //$NON-NLS-1$
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        int more = indexes.size() - MOST_NODES;
        return more > 0 ? NLS.bind(Messages.Solve_andMore, text, more) : text;
    }

    /** The least that any assignment of as many sources can cost. */
    private long bound() {
        return result.objective() - certificate.gap();
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("objective", result.objective());
        data.put("assigned", result.assigned());
        data.put("unassigned", result.unassigned());
        data.put("feasible", result.feasible());
        data.put("certificate", proof());
        data.put("shortages", result.shortages().stream().map(this::data).toList());
        data.put("sources", result.problem().sources());
        data.put("targets", result.problem().targets());
        data.put("arcs", result.problem().edges());
        data.put("readMillis", times.read());
        data.put("buildMillis", times.build());
        data.put("solveMillis", times.solve());
        data.put("certificateMillis", times.prove());
        return data;
    }

    @SuppressWarnings("nls")
    private Map<String, Object> proof() {
        var data = new LinkedHashMap<String, Object>();
        data.put("optimal", certificate.optimal());
        data.put("bound", bound());
        data.put("gap", certificate.gap());
        return data;
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data(Shortage shortage) {
        var data = new LinkedHashMap<String, Object>();
        data.put("sources", shortage.sources().stream().map(input::sourceNode).toList());
        data.put("targets", shortage.targets().stream().map(input::targetNode).toList());
        data.put("missing", shortage.missing());
        return data;
    }
}
