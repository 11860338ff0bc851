/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.log;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Mentorship;
import org.cadre.model.Session;
import org.cadre.model.SessionKind;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.handout.Finder;
import org.cadre.scheduling.handout.SessionPeople;
import org.cadre.scheduling.log.LogEntry;
import org.cadre.scheduling.log.Result;
import org.cadre.scheduling.log.SessionLog;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "log", description = "${bundle:session.log.description}")
@SuppressWarnings("nls")
class LogCall implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Parameters(arity = "0..1", paramLabel = "SESSION", descriptionKey = "session.log.session")
    private String id;

    @Option(names = "--pair", arity = "2", paramLabel = "MENTOR MENTEE", descriptionKey = "session.log.pair")
    private List<String> pair;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "session.log.on")
    private LocalDate on;

    @Mixin
    private WhatOption what = new WhatOption();

    private final Stores stores;
    private final SessionLog log;
    private final DistrictDay day;

    LogCall(Stores stores, SessionLog log, DistrictDay day) {
        this.stores = stores;
        this.log = log;
        this.day = day;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CoreException {
        if ((id == null) == (pair == null)) {
            throw CadreException.input(Messages.Log_which);
        }
        try (var store = database.open(stores); var edit = new EditSession(store.begin())) {
            var today = day.today(edit.work());
            var named = id == null ? null : Finder.session(edit.work(), id);
            var entry = what.entry(date(named, today));
            var logged = named != null ? logged(edit, named, entry) : logged(edit,
                    Finder.mentorship(edit.work(), pair.get(0), pair.get(1), date(null, today)),
                    date(null, today), entry);
            edit.save(CommitNote.of("edit", Messages.Log_commit, true), monitor);
            return Outcome.done(text(logged, entry), data(logged));
        }
    }

    /** The day that goes with a time of day. */
    private LocalDate date(Session named, LocalDate today) {
        return on != null || named == null ? Objects.requireNonNullElse(on, today)
                : SessionPeople.day(named).orElse(today);
    }

    private Session logged(EditSession edit, Session session, LogEntry entry) throws CadreException {
        log.log(edit, session, entry);
        return session;
    }

    /** The session of that day, or a new one if nothing was planned. */
    private Session logged(EditSession edit, Mentorship mentorship, LocalDate today, LogEntry entry)
            throws CadreException {
        var planned = planned(edit.work(), mentorship, today);
        return planned.isPresent() ? logged(edit, planned.get(), entry)
                : log.unplanned(edit, mentorship, SessionKind.MEETING, timed(entry, today));
    }

    private static Optional<Session> planned(UnitOfWork work, Mentorship mentorship, LocalDate today)
            throws CadreException {
        var all = work.load(Roots.SESSIONS).stream().filter(one -> one.getMentorships().contains(mentorship))
                .filter(one -> one.getStatus() != SessionStatus.CANCELED)
                .filter(one -> SessionPeople.day(one).filter(today::equals).isPresent()).toList();
        var open = all.stream().filter(one -> one.getStatus() == SessionStatus.PLANNED).toList();
        var found = open.isEmpty() ? all : open;
        if (found.size() > 1) {
            throw CadreException.input(NLS.bind(Messages.Log_several, today,
                    found.stream().map(LogCall::brief)
                    .collect(Collectors.joining("; "))));
        }
        return found.stream().findFirst();
    }

    private static String brief(Session session) {
        return SessionPeople.start(session).map(LocalDateTime::toLocalTime).map(Objects::toString).orElse("")
                + ' ' + session.getUuid();
    }

    /** A meeting that nobody planned and that has no time of day began at the beginning of its day. */
    private static LogEntry timed(LogEntry entry, LocalDate today) {
        return entry.result() instanceof Result.Done done && done.start() == null
                ? new LogEntry(new Result.Done(today.atStartOfDay(), done.minutes()), entry.phase(),
                        entry.nextStep(), entry.note())
                : entry;
    }

    private static String text(Session session, LogEntry entry) {
        var who = SessionPeople.of(session).stream().map(PersonName::show).collect(Collectors.joining(", "));
        return switch (entry.result()) {
            case Result.Done done -> NLS.bind(Messages.Log_done,
                    new Object[] { who, SessionPeople.day(session).orElseThrow(), session.getMinutes() });
            case Result.Missed missed -> NLS.bind(Messages.Log_missed, who,
                    SessionPeople.day(session).orElseThrow());
            case Result.Moved moved -> NLS.bind(Messages.Log_moved, new Object[] { who,
                moved.start().toLocalDate(), moved.start().toLocalTime() });
        };
    }

    private static LinkedHashMap<String, Object> data(Session session) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", session.getUuid());
        data.put("status", session.getStatus().getName().toLowerCase(Locale.ROOT));
        data.put("plannedStart", Objects.toString(session.getPlannedStart(), null));
        data.put("actualStart", Objects.toString(session.getActualStart(), null));
        data.put("minutes", session.getMinutes());
        data.put("revision", session.getRevision());
        return data;
    }
}
