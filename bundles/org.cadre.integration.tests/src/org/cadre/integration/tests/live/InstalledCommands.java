/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import java.util.List;

import org.cadre.core.command.Command;
import org.cadre.core.command.Outcome;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.framework.InvalidSyntaxException;

import picocli.CommandLine;

/** Runs the commands that are installed, as the command line does. */
final class InstalledCommands {

    private InstalledCommands() {
    }

    /**
     * Runs a command.
     *
     * @param words what it is called, for instance "calendar show"
     */
    static Outcome run(String words, List<String> arguments) throws CoreException, InvalidSyntaxException {
        var context = Bundles.context();
        var command = context.getServiceReferences(Command.class, null).stream().map(context::getService)
                .filter(one -> String.join(" ", one.path()).equals(words)).findFirst()
                .orElseThrow(() -> new AssertionError("no command " + words));
        var run = command.newRun();
        var line = new CommandLine(run).setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(command.texts());
        line.parseArgs(arguments.toArray(String[]::new));
        return run.run(new NullProgressMonitor());
    }
}
