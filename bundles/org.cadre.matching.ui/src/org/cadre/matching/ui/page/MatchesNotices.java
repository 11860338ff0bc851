/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.command.MatchJobs;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.ui.Errors;
import org.cadre.ui.program.ProgramPageSite;

/** Finds out what the user should know before looking at the tables. */
final class MatchesNotices {

    private final ProgramPageSite site;
    private final MatchJobs jobs;
    private final Staleness staleness;

    MatchesNotices(ProgramPageSite site, Staleness staleness) {
        this.site = site;
        jobs = site.editorSite().getService(MatchJobs.class);
        this.staleness = staleness;
    }

    List<Notice> of(ProgramMatches matches) {
        var notices = new ArrayList<Notice>();
        if (jobs.isRunning(site.program())) {
            notices.add(new Notice(Messages.Notice_running, Messages.Notice_cancel,
                    () -> jobs.cancel(site.program())));
        } else {
            addStale(notices, matches);
        }
        return notices;
    }

    private void addStale(List<Notice> notices, ProgramMatches matches) {
        try {
            if (isPolicyChanged(matches)) {
                notices.add(new Notice(Messages.Notice_policyChanged, Messages.Notice_matchAgain,
                        this::match));
            }
            if (staleness.isOutdated(matches)) {
                notices.add(new Notice(Messages.Notice_dataChanged, Messages.Notice_matchAgain, this::match));
            }
        } catch (CadreException e) {
            notices.add(Notice.plain(e.getMessage()));
        }
    }

    private boolean isPolicyChanged(ProgramMatches matches) throws CadreException {
        var policy = site.editorSite().getService(ProgramPolicies.class)
                .of(site.session().work(), site.program());
        var text = site.editorSite().getService(Policies.class).write(policy);
        return matches.run().filter(run -> !text.equals(run.getPolicy())).isPresent();
    }

    private void match() {
        try {
            jobs.start(site.program());
        } catch (CadreException e) {
            site.editorSite().getService(Errors.class).show(e.getStatus());
        }
    }
}
