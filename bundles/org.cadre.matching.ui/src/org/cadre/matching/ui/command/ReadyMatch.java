/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Counterparts;
import org.cadre.core.store.Roots;
import org.cadre.core.task.Task;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.ProgramPolicy;
import org.cadre.matching.model.Veto;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.solve.LiveMatch;
import org.cadre.matching.studio.Studio;
import org.cadre.matching.ui.beside.SavedCopy;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;

/**
 * The match of one program, ready for decisions, for as long as nothing changes that it was made of: people,
 * decided pairs, the policy of the run, the day. Proposals, locks and vetoes may change.
 */
final class ReadyMatch {

    private final Studio studio;
    private final MatchRuns runs;
    private final SavedCopy copy;
    private Optional<Kept> kept = Optional.empty();
    private Optional<Basis> preparing = Optional.empty();
    private boolean touched;
    private EditSession watched;
    private Runnable subscription = () -> { };

    private record Kept(Basis basis, LiveMatch live) {
    }

    /** What a match was made of, besides people. */
    private record Basis(String program, Optional<String> run, LocalDate day, List<String> decided) {
    }

    ReadyMatch(Studio studio, MatchRuns runs, SavedCopy copy) {
        this.studio = studio;
        this.runs = runs;
        this.copy = copy;
    }

    /** The match of the program, if it still holds. */
    Optional<LiveMatch> find(EditSession session, Program program, LocalDate day) throws CadreException {
        if (touched || watched != session) {
            kept = Optional.empty();
        }
        var basis = basis(session, program, day);
        return kept.filter(k -> k.basis.equals(basis)).map(Kept::live);
    }

    /** Makes it ready from what is saved; to be run on any thread, then {@link #keep kept}. */
    Task<LiveMatch> prepare(EditSession session, Program program, LocalDate day) throws CadreException {
        watch(session);
        preparing = Optional.of(basis(session, program, day));
        return copy.task(session, work -> studio.prepare(work, new Counterparts(work).of(program), day));
    }

    /** Returns the match about the elements of the session, which hold now what was saved. */
    LiveMatch keep(EditSession session, LiveMatch made) throws CadreException {
        var live = made.in(new Counterparts(session.work()));
        kept = preparing.map(basis -> new Kept(basis, live));
        return live;
    }

    private void watch(EditSession session) {
        if (watched != session) {
            subscription.run();
            subscription = session.onTouch(this::touch);
            watched = session;
        }
        touched = false;
    }

    private void touch(Element root) {
        touched |= !(root instanceof Mentorship || root instanceof Veto || root instanceof MatchRun
                || root instanceof ProgramPolicy);
    }

    private Basis basis(EditSession session, Program program, LocalDate day) throws CadreException {
        var decided = session.work().load(Roots.MENTORSHIPS).stream()
                .filter(pair -> pair.getProgram() != program || pair.getStatus() != MentorshipStatus.PROPOSED)
                .map(pair -> pair.getUuid() + pair.getStatus() + pair.isLocked() + pair.getLoad()
                        + pair.getStart() + pair.getEnd()).toList();
        return new Basis(program.getUuid(), runs.current(session.work(), program).map(MatchRun::getUuid), day,
                decided);
    }
}
