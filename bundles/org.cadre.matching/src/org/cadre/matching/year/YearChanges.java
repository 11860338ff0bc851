/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.program.MentorshipService;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.task.Task;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.Rematch.Option;
import org.cadre.matching.solve.Rematcher;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds mentors after a change in the middle of a year and moves as few other pairs as possible.
 * {@link #prepare} and {@link #apply} run on the thread that owns the elements, the task on any.
 */
@Component(service = YearChanges.class)
public class YearChanges {

    private final Rematcher rematcher;
    private final ProgramPolicies policies;
    private final MentorshipService mentorships;

    /** Works with these services. */
    @Activate
    public YearChanges(@Reference Rematcher rematcher, @Reference ProgramPolicies policies,
            @Reference MentorshipService mentorships) {
        this.rematcher = rematcher;
        this.policies = policies;
        this.mentorships = mentorships;
    }

    /**
     * Makes ready to find out what can be done, by the policy of the program; changes nothing.
     *
     * @throws CadreException of kind INPUT if a change cannot be, or the policy cannot be understood
     */
    public Task<ChangePlan> prepare(UnitOfWork work, ChangeRequest request) throws CadreException {
        if (request.changes().isEmpty() && !request.withWaiting()) {
            throw CadreException.input(Messages.Change_nothing);
        }
        var policy = policies.of(work, request.program());
        var reckoning = Reckoning.of(work, request, policy);
        var endings = reckoning.endings();
        int goOn = reckoning.goOn();
        var task = rematcher.prepare(work, reckoning.people(), policy);
        return monitor -> new ChangePlan(request, endings, task.run(monitor), goOn);
    }

    /**
     * Does what an option of a plan says, as one step to undo: pairs end with their reason on the day of the
     * change and others follow them; nothing is overwritten.
     *
     * @return whether that changed anything
     */
    public boolean apply(EditSession session, ChangePlan plan, Option option) {
        var writing = new ChangeWriting(session.work(), mentorships, plan);
        return session.edit(NLS.bind(Messages.Change_label, plan.request().program().getName(),
                ChangeTexts.changes(plan.request())), () -> writing.write(option));
    }
}
