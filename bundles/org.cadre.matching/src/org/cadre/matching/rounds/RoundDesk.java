/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.exchange.Signups;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.letters.LetterFiles;
import org.cadre.matching.model.TalkRound;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.talks.SlateProposal;
import org.cadre.matching.talks.SlateTerms;
import org.cadre.model.Program;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the commands about rounds do, step by step, through the same services as the window. */
@Component(service = RoundDesk.class)
public class RoundDesk {

    private static final String KIND = "talks"; //$NON-NLS-1$

    private final ProgramService programs;
    private final DistrictDay day;
    private final Policies policies;
    private final ProgramPolicies programPolicies;
    private final Matcher matcher;
    private final TalkRounds rounds;
    private final Signups sheets;

    /** Works with these services. */
    @Activate
    public RoundDesk(@Reference ProgramService programs, @Reference DistrictDay day,
            @Reference Policies policies, @Reference ProgramPolicies programPolicies,
            @Reference Matcher matcher, @Reference TalkRounds rounds, @Reference Signups sheets) {
        this.programs = programs;
        this.day = day;
        this.policies = policies;
        this.programPolicies = programPolicies;
        this.matcher = matcher;
        this.rounds = rounds;
        this.sheets = sheets;
    }

    TalkRounds rounds() {
        return rounds;
    }

    Program program(UnitOfWork work, String name) throws CadreException {
        return programs.find(work, name);
    }

    LocalDate today(UnitOfWork work) throws CadreException {
        return day.today(work);
    }

    /**
     * The latest round of a program.
     *
     * @throws CadreException of kind INPUT if there was none
     */
    TalkRound round(UnitOfWork work, Program program) throws CadreException {
        return rounds.latest(work, program)
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Rounds_none, program.getName())));
    }

    /**
     * Finds slates.
     *
     * @param file a policy file; null for the program's own policy
     */
    SlateProposal slates(UnitOfWork work, Program program, Path file, SlateTerms terms,
            IProgressMonitor monitor) throws CoreException {
        Policy policy = file == null ? programPolicies.of(work, program) : policies.read(file);
        return matcher.slates(work, program, policy, day.today(work), terms).run(monitor);
    }

    Sheet sheet(Path file) throws CadreException {
        return sheets.read(file);
    }

    /** Writes the lists for letters to all who meet in a round. */
    List<Path> letters(UnitOfWork work, TalkRound round, Path folder) throws CadreException {
        var source = new TalkLetters(round);
        return new LetterFiles(folder, source).write(source.letters(work, day.today(work)),
                TalkLetters.KINDS);
    }

    /** Saves what was edited in one commit. */
    void save(EditSession session, IProgressMonitor monitor) throws CadreException {
        var label = session.undoLabel();
        if (label.isPresent()) {
            session.save(CommitNote.of(KIND, label.get(), true), monitor);
        }
    }
}
