/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.check.Finding;
import org.cadre.core.check.Severity;
import org.cadre.core.listing.ElementName;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Cohort;
import org.cadre.model.Dated;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.days.SchoolDays;
import org.cadre.scheduling.model.Booking;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;
import org.eclipse.osgi.util.NLS;

/**
 * Finds what is due: every cycle of every series that touches the interval, unless its session took place,
 * is pinned or lies before today. A session that was missed or canceled leaves its cycle due.
 */
public final class DueSessions {

    private final SeriesScope scope;
    private final SchoolDays days;
    private final List<SessionSeries> series;
    private final List<Session> sessions;
    private final Map<Session, SessionOrigin> origins = new HashMap<>();
    private final Turns turns = new Turns();
    private final Map<Session, List<Educator>> bookings = new HashMap<>();
    private final List<Booking> waiting = new ArrayList<>();
    private final List<Program> programs;
    private final List<Mentorship> mentorships;
    private final Groups groups;

    private final List<Demand> demands = new ArrayList<>();
    private final Set<Session> claimed = new HashSet<>();
    private final List<SessionSeries> assumed = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final NotDue notDue = new NotDue();

    /** Loads what it needs. */
    public DueSessions(UnitOfWork work, SchoolDays days, SeriesScope scope) throws CadreException {
        this.days = days;
        this.scope = scope;
        programs = work.load(Roots.PROGRAMS).stream().filter(scope::has).toList();
        mentorships = work.load(Roots.MENTORSHIPS);
        sessions = work.load(Roots.SESSIONS);
        series = work.load(Query.all(Literals.SESSION_SERIES, SessionSeries.class));
        for (var origin : work.load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class))) {
            if (origin.getSession() == null) {
                continue;
            }
            origins.put(origin.getSession(), origin);
            turns.add(origin);
        }
        for (var booking : work.load(Query.all(Literals.BOOKING, Booking.class))) {
            if (booking.getEducator() == null || booking.getSession() == null) {
                continue;
            }
            if (!booking.isGranted()) {
                waiting.add(booking);
            } else {
                bookings.computeIfAbsent(booking.getSession(), none -> new ArrayList<>())
                        .add(booking.getEducator());
            }
        }
        groups = new Groups(mentorships, scope);
    }

    /** How a session came to be; empty for one of no series. */
    public Optional<SessionOrigin> origin(Session session) {
        return Optional.ofNullable(origins.get(session));
    }

    /**
     * Finds it.
     *
     * @param pulse is called often, and may throw to stop
     */
    public Due find(Runnable pulse) throws CadreException {
        var all = wanted();
        all.forEach(one -> find(one, pulse));
        findings.addAll(notDue.findings());
        waiting.stream().filter(one -> isPlanned(one.getSession()) && isAhead(one.getSession())
                && isInScope(one.getSession())).forEach(this::checkWaiting);
        var surplus = sessions.stream().filter(one -> isSurplus(one, all)).toList();
        var free = new HashSet<>(surplus);
        demands.stream().map(Demand::existing).filter(one -> one != null).forEach(free::add);
        return new Due(demands, fixed(free), surplus, assumed, findings);
    }

    /**
     * Finds no new sessions, only those planned in the interval; those that somebody put where they are, too,
     * since that may have become impossible.
     *
     * @param pulse is called often, and may throw to stop
     */
    public Due planned(Runnable pulse) {
        for (var session : sessions) {
            pulse.run();
            if (isPlanned(session) && isAhead(session) && isInScope(session)) {
                demand(session).ifPresent(demands::add);
            }
        }
        var free = new HashSet<Session>();
        demands.forEach(one -> free.add(one.existing()));
        return new Due(demands, fixed(free), List.of(), List.of(), findings);
    }

    private boolean isInScope(Session session) {
        return (scope.program() == null || scope.program() == session.getProgram())
                && (scope.cohort() == null || scope.cohort() == session.getCohort());
    }

    private List<Session> fixed(Set<Session> free) {
        return sessions.stream().filter(one -> !free.contains(one)).filter(DueSessions::hasTime)
                .filter(one -> one.getStatus() == SessionStatus.PLANNED
                        || one.getStatus() == SessionStatus.DONE)
                .toList();
    }

    private List<SessionSeries> wanted() throws CadreException {
        var wanted = new LinkedHashSet<SessionSeries>();
        for (var program : programs) {
            var own = series.stream().filter(one -> one.getProgram() == program).toList();
            own.stream().filter(this::isWanted).forEach(wanted::add);
            for (var cohort : program.getCohorts()) {
                boolean asked = scope.cohort() == null || scope.cohort() == cohort;
                boolean said = own.stream().anyMatch(
                        one -> one.getCohort() == cohort || one.getCohort() == null);
                if (asked && !said) {
                    wanted.addAll(assume(program, cohort));
                }
            }
            if (own.isEmpty() && program.getCohorts().isEmpty() && hasPairs(program)) {
                wanted.addAll(assume(program, null));
            } else if (scope.cohort() == null && own.stream().allMatch(one -> one.getCohort() != null)) {
                checkOutside(program);
            }
        }
        return List.copyOf(wanted);
    }

    /** Says so if there are pairs that no series is for. */
    private void checkOutside(Program program) {
        long outside = mentorships.stream().filter(one -> one.getProgram() == program && Groups.isTold(one))
                .filter(one -> program.getCohorts().stream().noneMatch(all -> Groups.belongs(one, all)))
                .count();
        if (outside > 0) {
            add(Severity.INFO, program, "series.outside", //$NON-NLS-1$
                    NLS.bind(Messages.Series_outside, ElementName.of(program), outside));
        }
    }

    private boolean hasPairs(Program program) {
        return mentorships.stream().anyMatch(one -> one.getProgram() == program);
    }

    private boolean isWanted(SessionSeries one) {
        return scope.cohort() == null || one.getCohort() == scope.cohort()
                || one.getCohort() == null && one.getMembers() == SeriesMembers.PAIRS;
    }

    private List<SessionSeries> assume(Program program, Cohort cohort) throws CadreException {
        var preset = Presets.forCohort(cohort);
        var made = Presets.create(preset, program, cohort);
        assumed.addAll(made);
        add(Severity.INFO, cohort == null ? program : cohort, "series.assumed", //$NON-NLS-1$
                NLS.bind(Messages.Series_assumed, ElementName.of(cohort == null ? program : cohort), preset));
        return made;
    }

    private void find(SessionSeries one, Runnable pulse) {
        checkPeople(one);
        if (one.getMembers() == SeriesMembers.PAIRS || one.getMembers() == SeriesMembers.BOOKED
                || one.getMembers() == SeriesMembers.EVERYBODY) {
            groups.of(one, 1).forEach(group -> {
                pulse.run();
                find(one, group);
            });
        } else {
            groups.of(one, 1).stream().findFirst().ifPresent(first -> rotate(one, first));
        }
    }

    private void checkPeople(SessionSeries one) {
        var of = of(one);
        if (one.getMembers() == SeriesMembers.PAIRS) {
            long waiting = groups.unpublished(one);
            if (waiting > 0) {
                add(Severity.INFO, one, "series.unpublished", //$NON-NLS-1$
                        NLS.bind(Messages.Series_notPublished, of, waiting));
            } else if (groups.pairs(one).isEmpty()) {
                add(Severity.WARNING, one, "series.noPairs", //$NON-NLS-1$
                        NLS.bind(Messages.Series_noPairs, one.getName(), of));
            }
        } else if (groups.of(one, 1).isEmpty()) {
            add(Severity.WARNING, one, "series.noMembers", //$NON-NLS-1$
                    NLS.bind(Messages.Series_noMembers, one.getName(), of));
        }
    }

    /** Says who finds no place in an office hour. */
    private void checkWaiting(Booking booking) {
        var origin = origins.get(booking.getSession());
        var series = origin == null ? null : origin.getSeries();
        if (series != null) {
            add(Severity.INFO, booking.getSession(), "series.waiting", NLS.bind(Messages.Series_waiting, //$NON-NLS-1$
                    new Object[] {PersonName.show(booking.getEducator()), series.getName(),
                        PersonName.show(people(booking.getSession()).getFirst()),
                        date(booking.getSession()), series.getPlaces()}));
        }
    }

    private static String of(SessionSeries one) {
        return ElementName.of(one.getCohort() == null ? one.getProgram() : one.getCohort());
    }

    private void add(Severity severity, Element subject, String rule, String text) {
        if (findings.stream().noneMatch(one -> one.text().equals(text))) {
            findings.add(Finding.of(severity, subject, rule, text));
        }
    }

    private void find(SessionSeries one, Groups.Group group) {
        for (var cycle : cycles(one, group)) {
            add(one, group, cycle);
        }
    }

    private void rotate(SessionSeries one, Groups.Group first) {
        for (var cycle : cycles(one, first)) {
            groups.of(one, cycle.number()).forEach(group -> add(one, group, cycle));
        }
    }

    private List<Demand.Cycle> cycles(SessionSeries one, Groups.Group group) {
        var counted = new Cycles(days, scope.from(), scope.before());
        var leader = Followers.first(one);
        Dated[] around = {one.getCohort(), group.pair(), one.getProgram(), leader};
        checkEnd(one, group.school(), counted, around);
        var whole = counted.of(leader, group.school(), around);
        int parts = Followers.parts(one);
        var all = new ArrayList<Demand.Cycle>();
        for (var cycle : whole) {
            for (int part = 1; part <= parts; part++) {
                int number = (cycle.number() - 1) * parts + part;
                if (one.getTimes() == 0 || number <= one.getTimes()) {
                    all.add(new Demand.Cycle(number, cycle.from(), cycle.before()));
                }
            }
        }
        if (one.getTimes() > all.size() && !counted.end(leader, group.school(), around)
                .isAfter(scope.before())) {
            add(Severity.WARNING, one, "series.fewer", NLS.bind(Messages.Series_fewer, //$NON-NLS-1$
                    new Object[] {one.getName(), of(one), one.getTimes(), all.size()}));
        }
        return all;
    }

    private void checkEnd(SessionSeries one, School school, Cycles counted, Dated... around) {
        var last = days.lastDay(school);
        var cohort = one.getCohort();
        var end = one.getEnd() != null ? one.getEnd() : cohort == null ? null : cohort.getEnd();
        if (last.isPresent() && end != null && end.isAfter(last.get().plusDays(7))
                && scope.before().isAfter(last.get().plusDays(7))
                && counted.end(one, school, around).equals(last.get().plusDays(1))) {
            add(Severity.WARNING, cohort == null ? one : cohort, "series.longer", //$NON-NLS-1$
                    NLS.bind(Messages.Series_longer, new Object[] {one.getName(), of(one), end,
                            ElementName.of(school), last.get()}));
        }
    }

    private void add(SessionSeries one, Groups.Group group, Demand.Cycle cycle) {
        var held = turns.held(one, group, cycle);
        var stays = held.stream().filter(session -> !isMovable(session)).findFirst();
        if (stays.isPresent()) {
            claimed.add(stays.get());
            return;
        }
        var away = new Absences(days).through(group.people(), group.school(), cycle);
        var there = Groups.without(group, away);
        if (there.isEmpty()) {
            if (cycle.before().isAfter(scope.from()) && cycle.from().isBefore(scope.before())) {
                notDue.add(one, away);
            }
            return;
        }
        add(one, there.get(), cycle, held);
    }

    private void add(SessionSeries one, Groups.Group group, Demand.Cycle cycle, List<Session> held) {
        var own = followers().share(one, cycle, group.school(), group.people());
        if (own.before().isAfter(scope.from()) && own.from().isBefore(scope.before())) {
            var existing = held.stream().findFirst().orElse(null);
            if (existing != null) {
                claimed.add(existing);
            }
            var canceled = existing != null ? null : turns.canceled(one, group, cycle).orElse(null);
            demands.add(new Demand(one.getProgram(), one.getCohort() == null ? cohort(group)
                    : one.getCohort(), one, cycle.number(), own.from(), own.before(), cycle, group.pair(),
                    people(group, existing == null ? canceled : existing), group.observed(), group.school(),
                    Terms.of(one), existing, existing == null ? null : origins.get(existing), canceled));
        } else {
            held.forEach(claimed::add);
        }
    }

    private Followers followers() {
        return new Followers(assumed.isEmpty() ? series
                : Stream.concat(series.stream(), assumed.stream()).toList(), days);
    }

    private static Cohort cohort(Groups.Group group) {
        return group.pair() == null ? null : group.pair().getCohort();
    }

    private List<Educator> people(Groups.Group group, Session existing) {
        var all = new LinkedHashSet<>(group.people());
        all.addAll(bookings.getOrDefault(existing, List.of()));
        return List.copyOf(all);
    }

    private boolean isMovable(Session session) {
        var origin = origins.get(session);
        return isPlanned(session) && (origin == null || !origin.isPinned()) && isAhead(session);
    }

    private boolean isAhead(Session session) {
        return scope.has(date(session)) && !date(session).isBefore(scope.today());
    }

    private boolean isSurplus(Session session, List<SessionSeries> all) {
        var origin = origins.get(session);
        return origin != null && all.contains(origin.getSeries()) && isPlanned(session) && isMovable(session)
                && !claimed.contains(session)
                && (scope.cohort() == null || session.getCohort() == scope.cohort());
    }

    static boolean isPlanned(Session session) {
        return session.getStatus() == SessionStatus.PLANNED && hasTime(session);
    }

    private static boolean hasTime(Session session) {
        return session.getPlannedStart() != null && session.getPlannedEnd() != null
                && session.getPlannedStart().isBefore(session.getPlannedEnd());
    }

    private static LocalDate date(Session session) {
        return session.getPlannedStart().toLocalDate();
    }

    /** Everybody who takes part in a session, by its pairs and by itself. */
    public static List<Educator> people(Session session) {
        var all = new LinkedHashSet<Educator>();
        for (var pair : session.getMentorships()) {
            all.add(pair.getMentor());
            all.add(pair.getMentee());
        }
        all.addAll(session.getParticipants());
        all.remove(null);
        return List.copyOf(all);
    }

    private Optional<Demand> demand(Session session) {
        return Optional.of(new Existing(scope, groups, followers()).demand(session, origins.get(session)))
                .filter(one -> !one.people().isEmpty());
    }
}
