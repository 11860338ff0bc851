/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** One call of a command, its options filled in by picocli. */
public interface CommandRun {

    /**
     * Does what the options say.
     *
     * @param monitor receives progress, which the command line prints to standard error; not null
     * @return what to print and how it ended
     * @throws CoreException with a message for the user
     */
    Outcome run(IProgressMonitor monitor) throws CoreException;
}
