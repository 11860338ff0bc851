/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.cadre.core.CadreException;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.Messages;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.replay.Replay;
import org.cadre.matching.replay.ReplayTexts;
import org.cadre.matching.replay.Replays;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.run.RunLine;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds runs for the command line and solves them again. */
@Component(service = RunsDesk.class)
public class RunsDesk {

    private final ProgramService programs;
    private final DistrictDay day;
    private final MatchRuns runs;
    private final Replays replays;

    /** Works with these services. */
    @Activate
    public RunsDesk(@Reference ProgramService programs, @Reference DistrictDay day, @Reference MatchRuns runs,
            @Reference Replays replays) {
        this.programs = programs;
        this.day = day;
        this.runs = runs;
        this.replays = replays;
    }

    /** The runs of a program, the latest first. */
    List<RunLine> of(UnitOfWork work, String program) throws CadreException {
        return runs.lines(work, programs.find(work, program));
    }

    /**
     * The one run whose id begins so.
     *
     * @throws CadreException of kind INPUT if there is none, or more than one
     */
    MatchRun find(UnitOfWork work, String id) throws CadreException {
        var found = runs.lines(work).stream().filter(run -> run.id().startsWith(id)).toList();
        if (found.size() != 1) {
            throw CadreException.input(NLS.bind(found.isEmpty() ? Messages.RunsDesk_none
                    : Messages.RunsDesk_several, id));
        }
        return runs.load(work, found.getFirst())
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.RunsDesk_none, id)));
    }

    Replay replay(UnitOfWork work, MatchRun run, IProgressMonitor monitor) throws CoreException {
        return replays.prepare(work, run, day.today(work)).run(monitor);
    }

    /** What people with identities are called today. */
    UnaryOperator<String> names(UnitOfWork work) throws CadreException {
        var names = new HashMap<String, String>();
        work.load(Roots.EDUCATORS).stream().filter(person -> Objects.nonNull(person.getUuid()))
                .forEach(person -> names.put(person.getUuid(), PersonName.show(person)));
        return id -> names.getOrDefault(id, ReplayTexts.gone());
    }
}
