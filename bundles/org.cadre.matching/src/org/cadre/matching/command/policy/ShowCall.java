/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command.policy;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.text.JsonText;
import org.cadre.matching.policy.Policies;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "${bundle:policy.show.description}")
class ShowCall implements CommandRun {

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "policy.show.file")
    private Path file;

    @Option(names = "--preset", paramLabel = "ID", descriptionKey = "policy.preset")
    private String preset;

    private final Policies policies;

    ShowCall(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        var policy = Source.of(policies, file, preset).orElseGet(policies::preset);
        var data = policies.data(policy);
        return Outcome.done(JsonText.write(data), data);
    }
}
