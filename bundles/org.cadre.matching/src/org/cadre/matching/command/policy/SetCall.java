/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command.policy;

import java.nio.file.Path;
import java.util.LinkedHashMap;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.matching.command.MatchDatabase;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "set", description = "${bundle:policy.set.description}")
class SetCall implements CommandRun {

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "policy.program")
    private String program;

    @Option(names = "--preset", paramLabel = "ID", descriptionKey = "policy.set.preset")
    private String preset;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "policy.set.file")
    private Path file;

    private final Stores stores;
    private final PolicyDesk desk;

    SetCall(Stores stores, PolicyDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        var policy = desk.read(file, preset); // a file with faults is refused before anything is opened
        try (var store = database.open(stores); var work = store.begin()) {
            boolean changed = desk.set(work, program, policy, monitor);
            var data = new LinkedHashMap<String, Object>();
            data.put("program", program); //$NON-NLS-1$
            data.put("policy", policy.name()); //$NON-NLS-1$
            data.put("changed", changed); //$NON-NLS-1$
            return Outcome.done(NLS.bind(changed ? Messages.Set_done : Messages.Set_same, program,
                    policy.name()), data);
        }
    }
}
