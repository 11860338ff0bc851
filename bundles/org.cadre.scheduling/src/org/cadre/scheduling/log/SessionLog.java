/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.log;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessRules;
import org.cadre.core.access.Level;
import org.cadre.core.edit.EditSession;
import org.cadre.core.sealed.Circle;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.sealed.Refusal;
import org.cadre.core.sealed.RefusalText;
import org.cadre.core.sealed.SealedWriter;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage;
import org.cadre.model.Mentorship;
import org.cadre.model.MissedReason;
import org.cadre.model.Session;
import org.cadre.model.SessionKind;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.handout.DistrictZone;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.print.OneLine;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Logs what came of sessions, each entry as one step to undo. Everything that is counted of sessions is
 * counted from
 * these entries; nothing is entered twice.
 */
@Component(service = SessionLog.class)
public class SessionLog {

    /** Fewest and most minutes that a session can have taken. */
    public static final int LEAST_MINUTES = 1;
    /** Most minutes: longer than a working day is a typing error. */
    public static final int MOST_MINUTES = 480;
    private static final int LONGEST_PHASE = 60;
    private static final Query<SessionOrigin> ORIGINS = Query.all(Literals.SESSION_ORIGIN,
            SessionOrigin.class);

    private final Clock clock;
    private final Function<UnitOfWork, PrivateTexts> texts;

    /** Takes the time from the machine. */
    @Activate
    public SessionLog() {
        this(Clock.systemUTC(), PrivateTexts::new);
    }

    /** Takes the time from a clock, and seals texts with these services. */
    public SessionLog(Clock clock, Function<UnitOfWork, PrivateTexts> texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * Logs a session that is recorded already.
     *
     * @throws CadreException of kind INPUT if the entry cannot be right, or whoever works may not write it
     */
    public void log(EditSession edit, Session session, LogEntry entry) throws CadreException {
        requireWriter(edit.work());
        check(edit.work(), session, entry);
        var zone = DistrictZone.of(edit.work());
        try (var sealer = texts.apply(edit.work())) {
            var writer = writer(sealer, session, entry);
            var origin = entry.result() instanceof Result.Moved ? origin(edit.work(), session)
                    : Optional.<SessionOrigin> empty();
            edit.edit(Messages.Log_label, () -> {
                apply(session, entry, zone);
                origin.ifPresent(found -> found.setPinned(true));
                write(writer, session, entry);
            });
        }
    }

    /**
     * Records a meeting that nobody planned.
     *
     * @param entry says that it was done, when, and how long it took
     * @return the new session
     */
    public Session unplanned(EditSession edit, Mentorship pair, SessionKind kind, LogEntry entry)
            throws CadreException {
        requireWriter(edit.work());
        var session = CadreFactory.eINSTANCE.createSession();
        session.setProgram(pair.getProgram());
        session.setCohort(pair.getCohort());
        session.setKind(kind);
        if (!(entry.result() instanceof Result.Done)) {
            throw CadreException.input(Messages.Log_nothingPlanned);
        }
        check(edit.work(), session, entry);
        var zone = DistrictZone.of(edit.work());
        try (var sealer = texts.apply(edit.work())) {
            var writer = entry.hasPrivateText() ? Optional.of(sealer.writer(new Circle.Pair(pair)))
                    : Optional.<SealedWriter> empty();
            edit.edit(Messages.Log_label, () -> {
                session.getMentorships().add(pair);
                apply(session, entry, zone);
                edit.work().add(session);
                write(writer, session, entry);
            });
        }
        return session;
    }

    /** Whether whoever works may log sessions, be it only her own. */
    public boolean mayLog(UnitOfWork work) {
        return AccessRules.grant(CadrePackage.Literals.SESSION, work.store().principal().roles())
                .self() == Level.WRITE;
    }

    private void requireWriter(UnitOfWork work) throws CadreException {
        if (!mayLog(work)) {
            throw CadreException.input(NLS.bind(Messages.Log_mayNot, work.store().principal().displayName()));
        }
    }

    private void check(UnitOfWork work, Session session, LogEntry entry) throws CadreException {
        if (entry.phase() != null && OneLine.of(entry.phase()).length() > LONGEST_PHASE) {
            throw CadreException.input(NLS.bind(Messages.Log_longPhase, LONGEST_PHASE));
        }
        switch (entry.result()) {
            case Result.Done done -> checkDone(work, session, done);
            case Result.Missed missed -> checkPlanned(session);
            case Result.Moved moved -> checkPlanned(session);
        }
        if (entry.result() instanceof Result.Missed missed && missed.reason() == MissedReason.MOVED) {
            throw CadreException.input(Messages.Log_sayWhereTo);
        }
    }

    private void checkDone(UnitOfWork work, Session session, Result.Done done) throws CadreException {
        var start = start(session, done);
        if (start == null) {
            throw CadreException.input(Messages.Log_whenMissing);
        }
        if (start.atZone(DistrictZone.of(work)).toInstant().isAfter(clock.instant())) {
            throw CadreException.input(NLS.bind(Messages.Log_future, day(start), time(start)));
        }
        var minutes = minutes(session, done);
        if (done.minutes() == 0 && minutes == 0) {
            throw CadreException.input(Messages.Log_minutesMissing);
        }
        if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
            throw CadreException.input(NLS.bind(Messages.Log_minutes,
                    new Object[] { minutes, LEAST_MINUTES, MOST_MINUTES }));
        }
    }

    private static void checkPlanned(Session session) throws CadreException {
        if (session.getPlannedStart() == null) {
            throw CadreException.input(Messages.Log_neverPlanned);
        }
    }

    /** What seals the texts of a session; empty if none is to be written. */
    private static Optional<SealedWriter> writer(PrivateTexts sealer, Session session, LogEntry entry)
            throws CadreException {
        if (!entry.hasPrivateText()) {
            return Optional.empty();
        }
        var circle = Circle.of(session);
        if (circle.isEmpty()) {
            throw CadreException.input(RefusalText.of(Refusal.SEVERAL_PAIRS));
        }
        return Optional.of(sealer.writer(circle.get()));
    }

    private static void write(Optional<SealedWriter> writer, Session session, LogEntry entry) {
        write(writer, session, CadrePackage.Literals.SESSION__NEXT_STEP, entry.nextStep());
        write(writer, session, CadrePackage.Literals.SESSION__NOTES, entry.note());
    }

    private static void write(Optional<SealedWriter> writer, Session session,
            EAttribute feature, String text) {
        if (text != null && text.isBlank()) {
            session.eSet(feature, null);
        } else if (text != null) {
            writer.ifPresent(w -> w.write(session, feature, text));
        }
    }

    /** A session is not moved to a time that daylight saving skips, but to the moment that is meant. */
    private static void apply(Session session, LogEntry entry, ZoneId zone) {
        if (entry.phase() != null) {
            session.setPhase(entry.phase().isBlank() ? null : OneLine.of(entry.phase()));
        }
        if (isOff(session.getStatus()) != entry.result() instanceof Result.Missed) {
            session.setRevision(session.getRevision() + 1); // calendars lose or regain its entry
        }
        switch (entry.result()) {
            case Result.Done done -> {
                var start = start(session, done);
                session.setMinutes(minutes(session, done));
                session.setActualStart(start);
                session.setStatus(SessionStatus.DONE);
                session.setMissedBecause(MissedReason.UNSTATED);
            }
            case Result.Missed missed -> {
                forget(session, SessionStatus.MISSED);
                session.setMissedBecause(missed.reason());
            }
            case Result.Moved moved -> move(session, moved.start().atZone(zone).toLocalDateTime());
        }
    }

    /** The classes that were to be covered are other ones now, so that whoever covered is free again. */
    private static void move(Session session, LocalDateTime to) {
        var length = length(session);
        if (!to.equals(session.getPlannedStart())) {
            session.setRevision(session.getRevision() + 1);
            session.getCoverage().clear();
        }
        session.setPlannedStart(to);
        session.setPlannedEnd(length.isZero() ? null : to.plus(length));
        forget(session, SessionStatus.PLANNED);
        session.setMissedBecause(MissedReason.UNSTATED);
    }

    private static void forget(Session session, SessionStatus status) {
        session.setStatus(status);
        session.setActualStart(null);
        session.setMinutes(0);
    }

    private static boolean isOff(SessionStatus status) {
        return status == SessionStatus.MISSED || status == SessionStatus.CANCELED;
    }

    private static LocalDateTime start(Session session, Result.Done done) {
        if (done.start() != null) {
            return done.start();
        }
        return session.getActualStart() == null ? session.getPlannedStart() : session.getActualStart();
    }

    private static int minutes(Session session, Result.Done done) {
        return done.minutes() != 0 ? done.minutes()
                : session.getMinutes() > 0 ? session.getMinutes() : (int) length(session).toMinutes();
    }

    private static Duration length(Session session) {
        return session.getPlannedStart() == null || session.getPlannedEnd() == null ? Duration.ZERO
                : Duration.between(session.getPlannedStart(), session.getPlannedEnd());
    }

    private static Optional<SessionOrigin> origin(UnitOfWork work, Session session) throws CadreException {
        var grant = AccessRules.grant(Literals.SESSION_ORIGIN, Literals.SESSION_ORIGIN__PINNED,
                work.store().principal().roles());
        return grant.all() == Level.WRITE
                ? work.load(ORIGINS.where(Literals.SESSION_ORIGIN__SESSION, session)).stream().findFirst()
                : Optional.empty();
    }

    private static String day(LocalDateTime time) {
        return time.toLocalDate().toString();
    }

    private static String time(LocalDateTime time) {
        return time.toLocalTime().toString();
    }
}
