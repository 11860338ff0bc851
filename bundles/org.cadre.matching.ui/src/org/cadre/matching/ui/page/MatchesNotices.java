/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.rounds.SlateTexts;
import org.cadre.matching.rounds.Slates;
import org.cadre.matching.rounds.TalkRounds;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.ChangedSince;
import org.cadre.matching.studio.ShiftTexts;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.command.MatchJobs;
import org.cadre.matching.ui.command.StudioJobs;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.model.MentorshipStatus;
import org.cadre.ui.Errors;
import org.cadre.ui.program.ProgramPageSite;

/** Finds out what the user should know before looking at the tables. */
final class MatchesNotices {

    private final ProgramPageSite site;
    private final MatchJobs jobs;
    private final StudioJobs studio;
    private final Staleness staleness;
    private final PolicyPreview preview;
    private final Runnable showMoved;
    private final Runnable showUnreviewed;

    /**
     * @param showMoved shows those whom the last decision moved
     * @param showUnreviewed shows the pairs that nobody has reviewed
     */
    MatchesNotices(ProgramPageSite site, Staleness staleness, PolicyPreview preview, Runnable showMoved,
            Runnable showUnreviewed) {
        this.preview = preview;
        this.site = site;
        this.showMoved = showMoved;
        this.showUnreviewed = showUnreviewed;
        studio = site.editorSite().getService(StudioJobs.class);
        jobs = site.editorSite().getService(MatchJobs.class);
        this.staleness = staleness;
    }

    List<Notice> of(ProgramMatches matches) {
        var notices = new ArrayList<Notice>();
        if (studio.isRunning(site.program())) {
            notices.add(Notice.plain(Messages.Studio_running));
        }
        studio.last(site.program()).ifPresent(shift -> notices.add(new Notice(ShiftTexts.line(shift),
                shift.moved().isEmpty() ? "" : Messages.Notice_showMoved, showMoved))); //$NON-NLS-1$
        addUnreviewed(notices, matches);
        addTalks(notices);
        if (jobs.isRunning(site.program())) {
            notices.add(new Notice(Messages.Notice_running, Messages.Notice_cancel,
                    () -> jobs.cancel(site.program())));
        } else {
            addStale(notices, matches);
        }
        return notices;
    }

    /** While a round of first talks takes answers, where it stands. */
    private void addTalks(List<Notice> notices) {
        try {
            site.editorSite().getService(TalkRounds.class).latest(site.session().work(), site.program())
                    .map(Slates::of).filter(slates -> slates.stage() != Slates.Stage.FINAL)
                    .ifPresent(slates -> notices.add(Notice.plain(SlateTexts.state(slates))));
        } catch (CadreException e) {
            notices.add(Notice.plain(e.getMessage()));
        }
    }

    /** As soon as reviewing has begun, what is left of it. */
    private void addUnreviewed(List<Notice> notices, ProgramMatches matches) {
        int open = matches.inStatus(MentorshipStatus.PROPOSED).size();
        if (open > 0 && !matches.inStatus(MentorshipStatus.ACCEPTED).isEmpty()) {
            notices.add(new Notice(Numbers.count(open, Messages.Review_openOne, Messages.Review_open),
                    Messages.Review_show, showUnreviewed));
        }
    }

    private void addStale(List<Notice> notices, ProgramMatches matches) {
        try {
            var policy = changedPolicy(matches);
            if (policy.isPresent()) {
                preview.text(policy.get(), stateOf(matches)).ifPresent(text ->
                        notices.add(new Notice(text, Messages.Notice_matchAgain, this::match)));
            } else {
                preview.stop();
            }
            var since = staleness.since(matches);
            if (since.kind() != ChangedSince.Kind.NOTHING) {
                notices.add(new Notice(ChangedTexts.sentence(since), Messages.Notice_matchAgain,
                        this::match));
            }
        } catch (CadreException e) {
            notices.add(Notice.plain(e.getMessage()));
        }
    }

    /** The program's policy as text, if it is another than that of the match. */
    private Optional<String> changedPolicy(ProgramMatches matches) throws CadreException {
        var policy = site.editorSite().getService(ProgramPolicies.class)
                .of(site.session().work(), site.program());
        var text = site.editorSite().getService(Policies.class).write(policy);
        return matches.run().filter(run -> !text.equals(present(run.getPolicy()))).map(run -> text);
    }

    /** The policy as it would be written now, since its format has had several versions. */
    private String present(String policy) {
        var policies = site.editorSite().getService(Policies.class);
        try {
            return policies.write(policies.parse(policy, "")); //$NON-NLS-1$
        } catch (CadreException e) {
            return policy; // of a module that is gone, so it is another one in any case
        }
    }

    /** What the effect of a policy depends on besides, as far as it is cheap to know. */
    private static String stateOf(ProgramMatches matches) {
        return matches.pairs().stream().map(pair -> pair.getUuid() + pair.isLocked() + pair.getStatus())
                .sorted().toList().toString();
    }

    private void match() {
        try {
            jobs.start(site.program());
        } catch (CadreException e) {
            site.editorSite().getService(Errors.class).show(e.getStatus());
        }
    }
}
