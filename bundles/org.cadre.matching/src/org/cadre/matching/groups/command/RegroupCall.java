/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups.command;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.matching.command.MatchDatabase;
import org.cadre.matching.decide.ProgramPeople;
import org.cadre.matching.groups.GroupBoard;
import org.cadre.matching.groups.Regroup;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes a decision about the groups of a program. */
abstract class RegroupCall implements CommandRun {

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
    private String program;

    @Option(names = "--insist", descriptionKey = "match.insist")
    private boolean insist;

    @Option(names = "--dry-run", descriptionKey = "match.dryRun")
    private boolean dryRun;

    private final Stores stores;
    private final GroupDesk desk;

    RegroupCall(Stores stores, GroupDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    /** What the options say. */
    abstract Regroup decision(GroupBoard board, ProgramPeople people) throws CadreException;

    @Override
    public final Outcome run(IProgressMonitor monitor) throws CoreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var board = desk.board(work, program);
            var decision = decision(board, ProgramPeople.of(work, board.program()));
            return new RegroupOutcome(desk.decide(work, board, decision, insist, dryRun, monitor), dryRun)
                    .outcome();
        }
    }

    static List<Educator> find(ProgramPeople people, List<String> texts) throws CadreException {
        var found = new ArrayList<Educator>();
        for (var text : texts) {
            found.add(people.find(text));
        }
        return found;
    }
}
