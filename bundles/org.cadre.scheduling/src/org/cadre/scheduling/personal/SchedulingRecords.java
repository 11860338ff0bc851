/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.personal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.personal.ErasedPerson;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.scheduling.model.Booking;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.ContractHours;
import org.cadre.scheduling.model.MeetingRoom;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.model.Timetable;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * What scheduling keeps of one person, and the texts in which she may be named.
 *
 * @param timetables hers
 * @param commitments hers
 * @param hours hers
 * @param bookings hers
 * @param others records of others with texts
 */
record SchedulingRecords(List<Timetable> timetables, List<Commitment> commitments, List<ContractHours> hours,
        List<Booking> bookings, List<Element> others) {

    private static final Set<EAttribute> TEXTS = Set.of(Literals.TIMETABLE_ENTRY__TITLE,
            Literals.TIMETABLE_ENTRY__ROOM, Literals.MEETING_ROOM__NAME, Literals.SESSION_SERIES__NAME);

    /** Loads them. */
    static SchedulingRecords of(UnitOfWork work, Educator person) throws CadreException {
        var timetables = work.load(Query.all(Literals.TIMETABLE, Timetable.class));
        var others = Stream.<List<? extends Element>> of(
                timetables.stream().filter(one -> one.getEducator() != person)
                        .flatMap(one -> one.getEntries().stream()).toList(),
                work.load(Query.all(Literals.MEETING_ROOM, MeetingRoom.class)),
                work.load(Query.all(Literals.SESSION_SERIES, SessionSeries.class)))
                .<Element> flatMap(List::stream).toList();
        return new SchedulingRecords(timetables.stream().filter(one -> one.getEducator() == person).toList(),
                work.load(Query.all(Literals.COMMITMENT, Commitment.class)
                        .where(Literals.COMMITMENT__EDUCATOR, person)),
                work.load(Query.all(Literals.CONTRACT_HOURS, ContractHours.class)
                        .where(Literals.CONTRACT_HOURS__EDUCATOR, person)),
                work.load(Query.all(Literals.BOOKING, Booking.class).where(Literals.BOOKING__EDUCATOR,
                person)),
                others);
    }

    /** All records of hers, each a root. */
    Stream<Element> own() {
        return Stream.<List<? extends Element>> of(timetables, commitments, hours, bookings)
                .flatMap(List::stream);
    }

    /**
     * A text of somebody else's record.
     *
     * @param owner the record
     * @param feature its text
     */
    record Text(Element owner, EAttribute feature) {

        String value() {
            return (String) owner.eGet(feature);
        }

        /** The record that is saved as a whole. */
        Element root() {
            EObject root = owner;
            while (root.eContainer() != null) {
                root = root.eContainer();
            }
            return (Element) root;
        }
    }

    /** Texts of others that name her. */
    List<Text> naming(ErasedPerson erased) {
        return others.stream().flatMap(owner -> TEXTS.stream()
                .filter(text -> owner.eClass().getEAllAttributes().contains(text))
                .map(text -> new Text(owner, text))).filter(text -> erased.isNamedIn(text.value())).toList();
    }
}
