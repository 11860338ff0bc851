/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Coverage;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.ui.command.Chosen;
import org.cadre.scheduling.ui.command.ScheduleHandler;
import org.cadre.scheduling.ui.plan.HappenedDialog.Kind;
import org.cadre.scheduling.ui.state.ProgramSchedule;
import org.cadre.scheduling.ui.state.SessionFacts;
import org.cadre.ui.editor.ElementInput;
import org.cadre.ui.editor.Today;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;

/** Asks about something that happened on the selected day and shows how the plan can be repaired. */
abstract class HappenedHandler extends ScheduleHandler {

    private final Kind kind;

    HappenedHandler(Kind kind) {
        super(Literals.SESSION);
        this.kind = kind;
    }

    @Override
    protected final void run(IWorkbenchWindow window, EditSession session, ISelection selection)
            throws CadreException {
        var editor = window.getActivePage().getActiveEditor();
        if (editor != null && editor.getEditorInput() instanceof ElementInput input
                && input.find(session).orElse(null) instanceof Program program) {
            var start = start(session, program, selection);
            if (kind == Kind.ILL ? start.people().isEmpty() : start.schools().isEmpty()) {
                throw CadreException.input(Messages.Happened_nobody);
            }
            new HappenedDialog(window.getShell(), window.getService(PlanJobs.class), kind, start).open();
        }
    }

    private static HappenedDialog.Start start(EditSession session, Program program, ISelection selection)
            throws CadreException {
        var day = Chosen.day(selection).orElse(Today.in(session));
        var schedule = ProgramSchedule.of(session.work(), program, day.atStartOfDay());
        Set<Educator> people = new LinkedHashSet<>();
        Chosen.sessions(selection).forEach(one -> people.addAll(SessionFacts.people(one)));
        people.addAll(on(schedule, day));
        Set<School> schools = new LinkedHashSet<>();
        Chosen.school(selection).ifPresent(schools::add);
        schools.addAll(schedule.schools());
        schools.addAll(session.work().load(Roots.SCHOOLS));
        return new HappenedDialog.Start(program, day, List.copyOf(people), List.copyOf(schools));
    }

    /** Everybody who meets on a day, and then those who take classes meanwhile. */
    private static List<Educator> on(ProgramSchedule schedule, LocalDate day) {
        var sessions = schedule.sessions().stream()
                .filter(one -> one.getStatus() == SessionStatus.PLANNED)
                .filter(one -> SessionFacts.start(one).filter(at -> at.toLocalDate().equals(day)).isPresent())
                .toList();
        return Stream.concat(byName(sessions.stream().flatMap(one -> SessionFacts.people(one).stream())),
                byName(sessions.stream().flatMap(one -> one.getCoverage().stream())
                .map(Coverage::getCoveredBy).filter(Objects::nonNull))).toList();
    }

    private static Stream<Educator> byName(Stream<Educator> people) {
        return people.distinct().sorted(Comparator.comparing(person -> PersonName.of(person).sort()));
    }
}
