/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;
import org.cadre.model.Program;
import org.cadre.model.Session;
import org.cadre.scheduling.handout.CalendarFiles;
import org.cadre.scheduling.handout.CoverageFiles;
import org.cadre.scheduling.handout.CoverageRequests;
import org.cadre.scheduling.handout.Handout;
import org.cadre.scheduling.handout.HandoutScope;
import org.cadre.scheduling.handout.Handouts;
import org.cadre.scheduling.handout.Printing;
import org.cadre.scheduling.handout.WeekSheets;
import org.cadre.scheduling.ledger.Ledgers;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands out for the window what the command line hands out: the same files by the same services. */
@Component(service = HandoutDesk.class)
public class HandoutDesk {

    private final Handouts handouts;
    private final CoverageRequests requests;
    private final Ledgers ledgers;
    private final Clock clock;

    /** Works with these services. */
    @Activate
    public HandoutDesk(@Reference Handouts handouts, @Reference CoverageRequests requests,
            @Reference Ledgers ledgers) {
        this(handouts, requests, ledgers, Clock.systemUTC());
    }

    HandoutDesk(Handouts handouts, CoverageRequests requests, Ledgers ledgers, Clock clock) {
        this.handouts = handouts;
        this.requests = requests;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /**
     * Writes the files out of what is saved; each hand-out is a line of the access log.
     *
     * @param monitor cancels between files; may be null
     * @return what was written; no files if there is nothing in these days
     */
    public HandoutDone write(ProgramStore store, HandoutAsk ask, IProgressMonitor monitor)
            throws CadreException {
        if (ask.to().isBefore(ask.from())) {
            throw CadreException.input(Messages.Handout_backward);
        }
        try (var work = store.begin()) {
            return switch (ask.kind()) {
                case CALENDARS, SHEETS -> calendars(work, ask, monitor);
                case COVERAGE -> coverage(work, ask, monitor);
                case BUDGET -> budget(work, ask);
            };
        }
    }

    private HandoutDone calendars(UnitOfWork work, HandoutAsk ask, IProgressMonitor monitor)
            throws CadreException {
        var made = handouts.of(work, scopes(work, ask), ask.from(), ask.to());
        if (made.isEmpty()) {
            return new HandoutDone(List.of(), List.of());
        }
        if (ask.kind() == HandoutAsk.Kind.CALENDARS) {
            note(work, Messages.Handout_noteCalendars);
            var files = new CalendarFiles(clock.instant()).write(made, ask.folder());
            return new HandoutDone(files, sessions(made));
        }
        note(work, Messages.Handout_noteSheets);
        var files = new ArrayList<Path>();
        var sheets = new WeekSheets(printing(work, ask));
        for (var format : ask.formats()) {
            files.addAll(sheets.write(made, format, ask.folder(), monitor));
        }
        return new HandoutDone(files, List.of());
    }

    private static List<String> sessions(List<Handout> made) {
        return made.stream().flatMap(one -> one.sessions().stream()).map(Session::getUuid).distinct()
                .toList();
    }

    private List<HandoutScope> scopes(UnitOfWork work, HandoutAsk ask) throws CadreException {
        var program = program(work, ask);
        return switch (ask.whose()) {
            case PEOPLE -> ask.chosen().isEmpty()
                    ? List.copyOf(handouts.everybody(work, ask.from(), ask.to()))
                    : scopes(chosen(work.load(Roots.EDUCATORS), ask), HandoutScope.Person::new);
            case PAIRS -> scopes(chosen(work.load(Roots.MENTORSHIPS).stream()
                    .filter(one -> one.getProgram() == program && one.getMentor() != null
                            && one.getMentee() != null).toList(), ask),
                    one -> new HandoutScope.Pair(one.getMentor(), one.getMentee()));
            case SCHOOLS -> scopes(chosen(work.load(Roots.SCHOOLS), ask), HandoutScope.OfSchool::new);
            case COHORTS -> scopes(chosen(program.getCohorts(), ask), HandoutScope.OfCohort::new);
        };
    }

    private static <E extends Element> List<E> chosen(Collection<E> all, HandoutAsk ask) {
        return all.stream().filter(one -> ask.chosen().isEmpty() || ask.chosen().contains(one.getUuid()))
                .toList();
    }

    private static <E> List<HandoutScope> scopes(List<E> all, Function<E, HandoutScope> scope) {
        return all.stream().map(scope).distinct().toList();
    }

    private static Program program(UnitOfWork work, HandoutAsk ask) throws CadreException {
        return work.find(Roots.PROGRAMS, ask.program())
                .orElseThrow(() -> CadreException.input(Messages.Ledger_gone));
    }

    private HandoutDone coverage(UnitOfWork work, HandoutAsk ask, IProgressMonitor monitor)
            throws CadreException {
        var found = requests.of(work, null, ask.from(), ask.to());
        if (found.isEmpty()) {
            return new HandoutDone(List.of(), List.of());
        }
        note(work, Messages.Handout_noteCoverage);
        return new HandoutDone(new CoverageFiles(ask.folder(), ask.formats(), printing(work, ask))
                .write(found, monitor), List.of());
    }

    private HandoutDone budget(UnitOfWork work, HandoutAsk ask) throws CadreException {
        var sessions = requests.sessions(work, ask.from(), ask.to());
        if (sessions.isEmpty()) {
            return new HandoutDone(List.of(), List.of());
        }
        note(work, Messages.Handout_noteCoverage);
        var budget = ledgers.budget(work, sessions);
        return new HandoutDone(new CoverageFiles(ask.folder(), ask.formats(), printing(work, ask))
                .write("substitute-budget", budget.title(), //$NON-NLS-1$
                NLS.bind(Messages.Handout_time, ask.from(), ask.to()), budget.definition(),
                budget.listing()), List.of());
    }

    private Printing printing(UnitOfWork work, HandoutAsk ask) throws CadreException {
        return Printing.of(work, ask.paper(), new DistrictDay(clock.withZone(ZoneOffset.UTC)).today(work));
    }

    private static void note(UnitOfWork work, String detail) throws CadreException {
        work.store().accessLog().append(AccessAct.EXPORT, "", detail); //$NON-NLS-1$
    }

    /**
     * Notes that calendar files were handed out, as one step to undo, so that later cancelations reach those
     * who have them. Does nothing if whoever works may not.
     *
     * @return of how many sessions it was noted
     */
    public int mark(EditSession session, HandoutDone done) throws CadreException {
        if (done.sessions().isEmpty()) {
            return 0;
        }
        Set<String> ids = new HashSet<>(done.sessions());
        Query<Session> all = Roots.SESSIONS;
        var told = session.work().load(all).stream().filter(one -> ids.contains(one.getUuid())).toList();
        return handouts.mark(session, List.of(new Handout("", "", ZoneOffset.UTC, List.of(), told)), //$NON-NLS-1$ //$NON-NLS-2$
                clock.instant());
    }
}
