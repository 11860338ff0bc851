/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.model.Booking;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Places in office hours. Whoever had the fewest places in other hours of the series comes first, then who
 * asked first; so nobody is served twice while somebody else waits.
 */
@Component(service = OfficeHours.class)
public class OfficeHours {

    private static final Query<Booking> BOOKINGS = Query.all(Literals.BOOKING, Booking.class);

    private final Clock clock;

    /** Takes the time from the machine. */
    @Activate
    public OfficeHours() {
        this(Clock.systemUTC());
    }

    /** Takes the time from that clock. */
    public OfficeHours(Clock clock) {
        this.clock = clock;
    }

    /**
     * Asks for a place, as one step to undo; all places of the session are given anew.
     *
     * @return whether the place is granted; otherwise the person waits
     * @throws CadreException of kind INPUT if nobody can book the session, or the person did already
     */
    public boolean book(EditSession session, Session hour, Educator educator) throws CadreException {
        var work = session.work();
        int places = places(work, hour);
        if (bookings(work, hour).stream().anyMatch(one -> one.getEducator() == educator)) {
            throw CadreException.input(NLS.bind(Messages.Office_twice, PersonName.show(educator)));
        }
        var had = granted(work, hour);
        var booking = SchedulingFactory.eINSTANCE.createBooking();
        var all = new ArrayList<>(bookings(work, hour));
        all.add(booking);
        session.edit(NLS.bind(Messages.Office_book, PersonName.show(educator)), () -> {
            booking.setSession(hour);
            booking.setEducator(educator);
            booking.setAskedAt(clock.instant());
            work.add(booking);
            allot(hour, all, places, had);
        });
        return booking.isGranted();
    }

    /**
     * Gives a place back, as one step to undo; who waits first gets it.
     *
     * @throws CadreException of kind INPUT if the person has not booked
     */
    public void cancel(EditSession session, Session hour, Educator educator) throws CadreException {
        var work = session.work();
        int places = places(work, hour);
        var all = bookings(work, hour);
        var booking = all.stream().filter(one -> one.getEducator() == educator).findFirst()
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Office_none,
                        PersonName.show(educator))));
        var had = granted(work, hour);
        session.edit(NLS.bind(Messages.Office_cancel, PersonName.show(educator)), () -> {
            if (booking.isGranted()) {
                hour.getParticipants().remove(educator);
                hour.setRevision(hour.getRevision() + 1);
            }
            work.remove(booking);
            allot(hour, all.stream().filter(one -> one != booking).toList(), places, had);
        });
    }

    /** How many can book; refuses sessions that nobody can. */
    private static int places(UnitOfWork work, Session hour) throws CadreException {
        var origin = work.load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class)).stream()
                .filter(one -> one.getSession() == hour && one.getSeries() != null).findFirst();
        int places = origin.map(one -> one.getSeries().getPlaces()).orElse(0);
        if (places <= 0 || hour.getStatus() != SessionStatus.PLANNED) {
            throw CadreException.input(Messages.Office_noPlaces);
        }
        return places;
    }

    private static List<Booking> bookings(UnitOfWork work, Session hour) throws CadreException {
        return work.load(BOOKINGS).stream().filter(one -> one.getSession() == hour).toList();
    }

    /** How many places everybody has in other hours of the same series. */
    private static Map<Educator, Integer> granted(UnitOfWork work, Session hour) throws CadreException {
        var origins = work.load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class));
        var series = origins.stream().filter(one -> one.getSession() == hour).map(SessionOrigin::getSeries)
                .findFirst().orElse(null);
        var hours = origins.stream().filter(one -> one.getSeries() == series && one.getSession() != hour)
                .map(SessionOrigin::getSession).toList();
        var had = new HashMap<Educator, Integer>();
        work.load(BOOKINGS).stream().filter(one -> one.isGranted() && hours.contains(one.getSession()))
                .forEach(one -> had.merge(one.getEducator(), 1, Integer::sum));
        return had;
    }

    private static void allot(Session hour, List<Booking> all, int places, Map<Educator, Integer> had) {
        var order = all.stream().sorted(Comparator
                .<Booking>comparingInt(one -> had.getOrDefault(one.getEducator(), 0))
                .thenComparing(Booking::getAskedAt, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
        boolean changed = false;
        for (int i = 0; i < order.size(); i++) {
            var booking = order.get(i);
            boolean granted = i < places;
            changed |= granted != booking.isGranted();
            booking.setGranted(granted);
            if (!granted) {
                hour.getParticipants().remove(booking.getEducator());
            } else if (!hour.getParticipants().contains(booking.getEducator())) {
                hour.getParticipants().add(booking.getEducator());
            }
        }
        if (changed) {
            hour.setRevision(hour.getRevision() + 1);
        }
    }
}
