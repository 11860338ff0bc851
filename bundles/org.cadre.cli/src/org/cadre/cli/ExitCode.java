/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import org.cadre.core.CadreException;
import org.cadre.core.command.Outcome;
import org.eclipse.core.runtime.CoreException;

/** What {@code cadre} returns to the shell. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** Done, and there are findings to look at. */
    FINDINGS(1),
    /** Wrong usage or bad input. */
    USAGE(2),
    /** Failed. */
    FAILED(3),
    /** Canceled; the number shells use for Ctrl-C. */
    CANCELED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number. */
    public int code() {
        return code;
    }

    static ExitCode of(Outcome.Exit exit) {
        return exit == Outcome.Exit.DONE ? DONE : FINDINGS;
    }

    static ExitCode of(CoreException failure) {
        if (!(failure instanceof CadreException cadre)) {
            return FAILED;
        }
        return switch (cadre.kind()) {
            case INPUT -> USAGE;
            case CANCELED -> CANCELED;
            case CONFLICT, LOCKED, FAILURE -> FAILED;
        };
    }
}
