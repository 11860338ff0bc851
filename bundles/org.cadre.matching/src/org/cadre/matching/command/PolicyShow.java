/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.text.JsonText;
import org.cadre.matching.policy.Policies;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "${bundle:policy.show.description}")
class PolicyShow implements CommandRun {

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "policy.show.file")
    private Path file;

    private final Policies policies;

    PolicyShow(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        var policy = file == null ? policies.preset() : policies.read(file);
        var data = policies.data(policy);
        return Outcome.done(JsonText.write(data), data);
    }
}
