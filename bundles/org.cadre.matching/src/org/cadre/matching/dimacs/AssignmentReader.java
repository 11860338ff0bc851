/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.dimacs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.cadre.assignment.MatchProblem;
import org.cadre.assignment.MatchProblemBuilder;
import org.cadre.core.CadreException;
import org.cadre.matching.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/**
 * Reads an assignment problem in the format of the DIMACS implementation challenges
 * ({@code p asn NODES ARCS}, {@code n ID} for each source, {@code a SOURCE TARGET COST}), extended by
 * {@code u TARGET CAPACITY} and {@code w SOURCE COST}, the price of leaving a source unassigned. Of arcs
 * between the same two nodes the cheapest counts.
 */
public final class AssignmentReader {

    private static final int MOST_NODES = 100_000_000;
    private static final int MOST_COMPLAINTS = 10;
    private static final int LINES_PER_QUESTION = 1 << 15;
    private static final int SHORTEST_ARC = 8;

    private final Path file;
    private final IProgressMonitor monitor;
    private final List<String> complaints = new ArrayList<>();
    private Words words;
    private Nodes nodes;
    private MatchProblemBuilder builder;
    private long announced;
    private long arcs;
    private boolean[] limited;
    private boolean[] optional;

    /** Reads this file; stops with an {@link OperationCanceledException} if the monitor says so. */
    public AssignmentReader(Path file, IProgressMonitor monitor) {
        this.file = file;
        this.monitor = monitor;
    }

    /**
     * Reads everything.
     *
     * @throws CadreException that names the file and the first bad lines with their numbers
     */
    public AssignmentFile read() throws CadreException {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new CadreException(CadreException.Kind.INPUT, NLS.bind(Messages.Solve_unreadable, file), e);
        }
    }

    private AssignmentFile read(InputStream in) throws IOException, CadreException {
        words = new Words(in);
        while (words.nextLine() && complaints.size() < MOST_COMPLAINTS) {
            try {
                line();
            } catch (BadLine e) {
                complaints.add(NLS.bind(Messages.Solve_line, words.line(), e.getMessage()));
            }
            if (words.line() % LINES_PER_QUESTION == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        }
        if (nodes == null && complaints.isEmpty()) {
            complaints.add(Messages.Solve_noProblem);
        } else if (arcs != announced && complaints.isEmpty()) {
            complaints.add(NLS.bind(Messages.Solve_arcCount, announced, arcs));
        }
        if (!complaints.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Solve_badLines, file,
                    String.join("\n", complaints))); //$NON-NLS-1$
        }
        close();
        return new AssignmentFile(builder, nodes);
    }

    private void line() throws IOException, BadLine {
        var type = words.next();
        if (type.isEmpty() || type.equals("c")) { //$NON-NLS-1$
            return;
        }
        if (nodes == null && !type.equals("p")) { //$NON-NLS-1$
            throw new BadLine(Messages.Solve_noProblemYet);
        }
        switch (type) {
            case "p" -> problem(); //$NON-NLS-1$
            case "n" -> nodes.addSource(words.number()); //$NON-NLS-1$
            case "a" -> arc(); //$NON-NLS-1$
            case "u" -> capacity(); //$NON-NLS-1$
            case "w" -> unassigned(); //$NON-NLS-1$
            default -> throw new BadLine(Messages.Solve_unknownLine, type);
        }
        words.end();
    }

    private void problem() throws IOException, BadLine {
        if (nodes != null) {
            throw new BadLine(Messages.Solve_secondProblem);
        }
        var kind = words.next();
        if (!kind.equals("asn")) { //$NON-NLS-1$
            throw new BadLine(Messages.Solve_notAssignment, kind);
        }
        long count = within(words.number(), 0, MOST_NODES, Messages.Solve_nodes);
        announced = within(words.number(), 0, Integer.MAX_VALUE - 16, Messages.Solve_arcs);
        nodes = new Nodes((int) count);
    }

    private void arc() throws IOException, BadLine {
        close();
        int source = nodes.source(words.number());
        int target = nodes.target(words.number());
        builder.edge(source, target, cost());
        arcs++;
    }

    private void capacity() throws IOException, BadLine {
        close();
        long node = words.number();
        int target = nodes.target(node);
        once(limited, target, node);
        builder.capacity(target, (int) within(words.number(), 0, Integer.MAX_VALUE, Messages.Solve_capacity));
    }

    private void unassigned() throws IOException, BadLine {
        close();
        long node = words.number();
        int source = nodes.source(node);
        once(optional, source, node);
        builder.unassignedCost(source, cost());
    }

    private static void once(boolean[] seen, int index, long node) throws BadLine {
        if (seen[index]) {
            throw new BadLine(Messages.Solve_twice, node);
        }
        seen[index] = true;
    }

    private int cost() throws IOException, BadLine {
        return (int) within(words.number(), -MatchProblem.MAX_COST, MatchProblem.MAX_COST,
                Messages.Solve_cost);
    }

    private static long within(long value, long least, long most, String complaint) throws BadLine {
        if (value < least || value > most) {
            throw new BadLine(complaint, value, least, most);
        }
        return value;
    }

    /** From here on no node becomes a source. */
    private void close() throws IOException {
        if (builder == null) {
            nodes.close();
            builder = MatchProblem.builder(nodes.sources(), nodes.targets()).keepCheapestEdges();
            // Of what a file announces, only as much is believed as it has room for.
            builder.expectEdges((int) Math.min(announced, Files.size(file) / SHORTEST_ARC));
            limited = new boolean[nodes.targets()];
            optional = new boolean[nodes.sources()];
        }
    }
}
