/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command;

import java.util.List;

/**
 * A service that adds a command to {@code cadre}. The command line itself is parsed by picocli: a run is an
 * object whose class carries picocli's annotations.
 */
public interface Command {

    /** The words that call it, for instance ["import", "oneroster"]. */
    List<String> path();

    /**
     * Returns a fresh object with picocli's {@code @Command} and {@code @Option} annotations, to be filled
     * and run once.
     */
    CommandRun newRun();
}
