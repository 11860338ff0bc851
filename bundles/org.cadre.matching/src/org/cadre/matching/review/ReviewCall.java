/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.review;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Stores;
import org.cadre.matching.command.MatchDatabase;
import org.cadre.model.Mentorship;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "review", description = "${bundle:match.review.description}")
class ReviewCall implements CommandRun {

    private static final String KIND = "edit"; //$NON-NLS-1$

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
    private String program;

    @Option(names = "--mentee", paramLabel = "WHO", descriptionKey = "match.mentee")
    private List<String> mentees = new ArrayList<>();

    @Option(names = "--all", descriptionKey = "match.all")
    private boolean all;

    @Option(names = "--take-back", descriptionKey = "match.takeBack")
    private boolean takeBack;

    @Option(names = "--dry-run", descriptionKey = "match.dryRun")
    private boolean dryRun;

    private final Stores stores;
    private final ReviewDesk desk;

    ReviewCall(Stores stores, ReviewDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var found = desk.program(work, program);
            var pairs = desk.unpublished(work, found);
            var sentences = new ArrayList<String>();
            if (all || !mentees.isEmpty()) {
                var session = new EditSession(work);
                sentences.add(mark(session, all ? pairs : desk.named(work, found, pairs, mentees)));
                if (!dryRun) {
                    desk.save(session, KIND, monitor);
                }
                sentences.add(dryRun ? Messages.Review_dryRun : Messages.Review_saved);
            } else if (takeBack) {
                throw CadreException.input(Messages.Review_nobody);
            }
            return new ReviewOutcome(found, pairs, sentences).outcome();
        }
    }

    private String mark(EditSession session, List<Mentorship> chosen) {
        return takeBack ? NLS.bind(Messages.Review_back, desk.steps().reopen(session, chosen))
                : NLS.bind(Messages.Review_done, desk.steps().accept(session, chosen));
    }
}
