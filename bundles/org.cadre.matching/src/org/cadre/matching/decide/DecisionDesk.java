/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.decide;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.studio.Ruling;
import org.cadre.matching.studio.Shift;
import org.cadre.matching.studio.Studio;
import org.cadre.model.Program;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes decisions for the command line, through the same service as the window. */
@Component(service = DecisionDesk.class)
public class DecisionDesk {

    private static final String KIND = "edit"; //$NON-NLS-1$

    private final ProgramService programs;
    private final DistrictDay day;
    private final Studio studio;

    /** Works with these services. */
    @Activate
    public DecisionDesk(@Reference ProgramService programs, @Reference DistrictDay day,
            @Reference Studio studio) {
        this.programs = programs;
        this.day = day;
        this.studio = studio;
    }

    Program program(UnitOfWork work, String name) throws CadreException {
        return programs.find(work, name);
    }

    /** Finds out what a decision brings about, and unless it is a trial saves all of it in one commit. */
    Shift decide(UnitOfWork work, ProgramPeople people, Ruling ruling, boolean dryRun,
            IProgressMonitor monitor)
            throws CoreException {
        var progress = SubMonitor.convert(monitor, 10);
        var program = people.program();
        var live = studio.prepare(work, program, day.today(work)).run(progress.split(8));
        var shift = studio.draft(work, program, live, ruling).run(progress.split(1));
        if (!dryRun) {
            var session = new EditSession(work);
            if (studio.apply(session, program, shift)) {
                var label = session.undoLabel().orElse(KIND);
                session.save(CommitNote.of(KIND, label, true), progress.split(1));
            }
        }
        return shift;
    }
}
