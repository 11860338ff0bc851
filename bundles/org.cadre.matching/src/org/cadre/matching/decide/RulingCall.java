/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.decide;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.matching.command.MatchDatabase;
import org.cadre.matching.studio.Ruling;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes a decision about the proposals of a program. */
abstract class RulingCall implements CommandRun {

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
    private String program;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", descriptionKey = "match.reason")
    private String reason;

    @Option(names = "--dry-run", descriptionKey = "match.dryRun")
    private boolean dryRun;

    private final Stores stores;
    private final DecisionDesk desk;

    RulingCall(Stores stores, DecisionDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    /** What the options say. */
    abstract Ruling ruling(ProgramPeople people) throws CadreException;

    /** Why, or an empty text. */
    String reason() {
        return reason;
    }

    @Override
    public final Outcome run(IProgressMonitor monitor) throws CoreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var people = ProgramPeople.of(work, desk.program(work, program));
            var shift = desk.decide(work, people, ruling(people), dryRun, monitor);
            return new ShiftOutcome(shift, dryRun).outcome();
        }
    }
}
