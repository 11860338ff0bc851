/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.nio.file.Path;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.Stores;
import org.cadre.matching.why.Page;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A question about the match of a program; changes nothing. */
abstract class QuestionCall implements CommandRun {

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
    private String program;

    @Option(names = "--policy", paramLabel = "FILE", descriptionKey = "match.policy")
    private Path policy;

    private final Stores stores;
    private final WhyDesk desk;

    QuestionCall(Stores stores, WhyDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    /** An answer for people and for machines. */
    record Answer(Page page, Map<String, Object> data) {
    }

    /** Answers it. */
    abstract Answer answer(WhyDesk answering, WhyDesk.Subject subject, IProgressMonitor monitor)
            throws CadreException;

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var answer = answer(desk, desk.subject(work, program, policy), monitor);
            return Outcome.done(String.join(System.lineSeparator(), answer.page().text()), answer.data());
        }
    }
}
