/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Stores;
import org.cadre.matching.command.MatchDatabase;
import org.cadre.matching.command.TrialOption;
import org.cadre.matching.run.Reviews;
import org.cadre.model.Mentorship;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "publish", description = "${bundle:match.publish.description}")
class PublishCall implements CommandRun {

    private static final String KIND = "publish"; //$NON-NLS-1$

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
    private String program;

    @Option(names = "--reviewed", descriptionKey = "match.reviewed")
    private boolean reviewed;

    @Mixin
    private TrialOption trial;

    @Option(names = "--dry-run", descriptionKey = "match.dryRun")
    private boolean dryRun;

    private final Stores stores;
    private final ReviewDesk desk;

    PublishCall(Stores stores, ReviewDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var found = desk.program(work, program);
            var pairs = desk.unpublished(work, found);
            int open = (int) pairs.stream().filter(pair -> !Reviews.isReviewed(pair)).count();
            var chosen = reviewed ? pairs.stream().filter(Reviews::isReviewed).toList() : pairs;
            if (chosen.isEmpty()) {
                throw CadreException.input(NLS.bind(reviewed ? Messages.Publish_noReviewed
                        : Messages.Publish_nothing, found.getName()));
            }
            trial.period().check(chosen, desk.today(work));
            var onTrial = trial.text(chosen, desk.today(work));
            if (!dryRun) {
                var session = new EditSession(work);
                desk.steps().publish(session, chosen, desk.today(work), trial.period());
                desk.save(session, KIND, monitor);
            }
            return Outcome.done(text(chosen, open, onTrial), data(chosen, open));
        }
    }

    private String text(List<Mentorship> chosen, int open, Optional<String> onTrial) {
        var done = NLS.bind(Messages.Publish_done, chosen.size());
        var rest = open == 0 ? "" //$NON-NLS-1$
                : ' ' + NLS.bind(reviewed ? Messages.Publish_left : Messages.Publish_unreviewed, open);
        return done + rest + onTrial.map(text -> ' ' + text).orElse("") //$NON-NLS-1$
                + System.lineSeparator()
                + (dryRun ? Messages.Review_dryRun : Messages.Review_saved);
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data(List<Mentorship> chosen, int open) {
        var data = new LinkedHashMap<String, Object>();
        data.put("program", program);
        data.put("published", chosen.size());
        data.put("notReviewed", open);
        data.put("left", reviewed ? open : 0);
        data.put("trialEnds", chosen.stream().filter(pair -> pair.getTrialEnd() != null)
                .map(pair -> pair.getTrialEnd().toString()).distinct().sorted().toList());
        data.put("saved", !dryRun);
        return data;
    }
}
