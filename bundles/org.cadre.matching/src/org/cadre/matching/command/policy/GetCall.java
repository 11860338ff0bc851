/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command.policy;

import java.nio.file.Path;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.core.text.JsonText;
import org.cadre.matching.command.MatchDatabase;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "get", description = "${bundle:policy.get.description}")
class GetCall implements CommandRun {

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "policy.program")
    private String program;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "policy.get.out")
    private Path out;

    private final Stores stores;
    private final PolicyDesk desk;

    GetCall(Stores stores, PolicyDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var policy = desk.of(work, program);
            if (out == null) {
                var data = desk.policies().data(policy);
                return Outcome.done(JsonText.write(data), data);
            }
            desk.policies().write(policy, out);
            return Outcome.done(NLS.bind(Messages.Get_written, out), Map.of("file", //$NON-NLS-1$
                    out.toString()));
        }
    }
}
