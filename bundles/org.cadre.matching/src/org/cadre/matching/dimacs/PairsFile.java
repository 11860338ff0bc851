/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.dimacs;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.cadre.assignment.MatchResult;
import org.cadre.core.CadreException;
import org.cadre.matching.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Writes who goes to whom: a line {@code SOURCE TARGET} for each pair, in the order of the file's n lines.
 */
public final class PairsFile {

    private static final String UNFINISHED = ".part"; //$NON-NLS-1$

    private final Path file;

    /** Writes to this file, which may exist. */
    public PairsFile(Path file) {
        this.file = file;
    }

    /**
     * Writes beside the file's place first, so that it is never half there.
     *
     * @throws CadreException if it cannot be written
     */
    public void write(AssignmentFile input, MatchResult result) throws CadreException {
        var unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            try (var out = Files.newBufferedWriter(unfinished)) {
                write(input, result, out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Solve_unwritable, file), e);
        }
    }

    private static void write(AssignmentFile input, MatchResult result, Writer out) throws IOException {
        for (int source = 0; source < result.problem().sources(); source++) {
            int target = result.target(source);
            if (target != MatchResult.UNASSIGNED) {
                out.write(input.sourceNode(source) + " " //$NON-NLS-1$
                        + input.targetNode(target) + "\n"); //$NON-NLS-1$
            }
        }
    }
}
