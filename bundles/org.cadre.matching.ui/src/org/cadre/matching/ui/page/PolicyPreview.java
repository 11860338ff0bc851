/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.store.Counterparts;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.studio.PolicyEffect;
import org.cadre.matching.studio.Studio;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.beside.SavedCopy;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.editor.Today;
import org.cadre.ui.program.ProgramPageSite;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Finds out in the background what the changed policy of a program would change about its proposals, once the
 * user stopped changing it for a moment.
 */
final class PolicyPreview {

    private static final int PAUSE = 700;

    private final Control page;
    private final ProgramPageSite site;
    private final Runnable changed;
    private final Runnable later = this::start;
    private Optional<Asked> wanted = Optional.empty();
    private Optional<Asked> known = Optional.empty();
    private Optional<PolicyEffect> effect = Optional.empty();
    private Optional<Job> job = Optional.empty();

    private record Asked(String policy, String run) {
    }

    /** @param changed is called when something was found out */
    PolicyPreview(Control page, ProgramPageSite site, Runnable changed) {
        this.page = page;
        this.site = site;
        this.changed = changed;
        page.addListener(SWT.Dispose, event -> stop());
    }

    /**
     * What is known about the policy by now, as a sentence; looks soon if nothing is. Empty if it is known to
     * change nothing.
     */
    Optional<String> text(String policy, String run) {
        var asked = new Asked(policy, run);
        if (known.filter(asked::equals).isPresent()) {
            return effect.filter(found -> found.changed() == 0).isPresent() ? Optional.empty()
                    : Optional.of(effect.map(PolicyPreview::sentence).orElse(Messages.Notice_policyChanged));
        }
        if (wanted.filter(asked::equals).isEmpty()) {
            stop();
            wanted = Optional.of(asked);
            page.getDisplay().timerExec(PAUSE, later);
        }
        return Optional.of(Messages.Notice_policyChanged);
    }

    /** The policy is that of the match again, or a decision moved pairs. */
    void stop() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        wanted = Optional.empty();
        known = Optional.empty();
    }

    private void start() {
        if (page.isDisposed() || wanted.isEmpty()) {
            return;
        }
        var asked = wanted.get();
        try {
            var policy = site.editorSite().getService(ProgramPolicies.class)
                    .of(site.session().work(), site.program());
            job = Optional.of(run(asked, policy));
        } catch (CadreException e) {
            known = wanted; // the policy tab says what is wrong with it
            effect = Optional.empty();
        }
    }

    private Job run(Asked asked, Policy policy) throws CadreException {
        var services = site.editorSite();
        var studio = services.getService(Studio.class);
        var program = site.program();
        var today = Today.in(site.session());
        var task = services.getService(SavedCopy.class).task(site.session(),
                work -> studio.preview(work, new Counterparts(work).of(program), policy, today));
        return services.getService(TaskRunner.class).start(NLS.bind(Messages.Preview_job,
                site.program().getName()), task, found -> take(asked, Optional.of(found)),
                failure -> take(asked, Optional.empty()));
    }

    private void take(Asked asked, Optional<PolicyEffect> found) {
        if (!page.isDisposed() && wanted.filter(asked::equals).isPresent()) {
            known = wanted;
            effect = found;
            changed.run();
        }
    }

    private static String sentence(PolicyEffect effect) {
        var pairs = Numbers.count(effect.changed(), Messages.Preview_changeOne, Messages.Preview_change);
        int more = effect.moreMatched();
        if (more == 0) {
            return NLS.bind(Messages.Preview_sentence, pairs);
        }
        var matched = more > 0 ? Numbers.count(more, Messages.Preview_moreOne, Messages.Preview_more)
                : Numbers.count(-more, Messages.Preview_fewerOne, Messages.Preview_fewer);
        return NLS.bind(Messages.Preview_both, matched, pairs);
    }
}
