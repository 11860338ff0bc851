/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.io.PrintStream;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;

/**
 * What the command line talks to.
 *
 * @param out receives results and help
 * @param err receives messages and progress
 * @param interactive whether a person watches the messages, so that progress is worth showing
 * @param log receives failures with their technical cause
 * @param version the version to print
 */
public record Console(PrintStream out, PrintStream err, boolean interactive, Consumer<IStatus> log,
        String version) {

    /** Returns a console that nobody watches and that keeps no log. */
    public static Console of(PrintStream out, PrintStream err) {
        return new Console(out, err, false, status -> { }, ""); //$NON-NLS-1$
    }

    /** Prints a line for people. */
    void say(String line) {
        err.println(line);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
