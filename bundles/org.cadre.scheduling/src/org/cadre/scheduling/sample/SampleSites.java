/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.sample;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.BellSchedule;
import org.cadre.model.Element;
import org.cadre.model.School;
import org.cadre.scheduling.model.SchedulingFactory;

/**
 * What made-up schools have beside people: rooms, substitutes, paid hours, and ways to schools nearby.
 *
 * @param bells the bells of all schools
 */
@SuppressWarnings("nls")
record SampleSites(List<BellSchedule> bells) {

    private static final int NEARBY = 8;
    private static final int STAFF_FOR_A_SUBSTITUTE = 12;
    private static final double KILOMETERS_A_DEGREE = 111;

    List<Element> of(UnitOfWork work, List<School> schools) throws CadreException {
        var all = new ArrayList<Element>();
        var people = work.load(Roots.EDUCATORS);
        for (var school : schools) {
            long staff = people.stream().filter(person -> person.getEmployments().stream()
                    .anyMatch(one -> one.getSchool() == school)).count();
            all.add(room(school, "Conference room", 10));
            all.add(room(school, "Library corner", 6));
            all.add(hours(school));
            all.add(pool(school, (int) Math.max(1, staff / STAFF_FOR_A_SUBSTITUTE)));
        }
        for (int i = 0; i < schools.size(); i++) {
            var school = schools.get(i);
            schools.subList(i + 1, schools.size()).stream()
                    .sorted(Comparator.comparingDouble(other -> kilometers(school, other))).limit(NEARBY)
                    .forEach(other -> all.add(travel(school, other)));
        }
        return all;
    }

    private static Element room(School school, String name, int seats) {
        var room = SchedulingFactory.eINSTANCE.createMeetingRoom();
        room.setSchool(school);
        room.setName(name);
        room.setSeats(seats);
        return room;
    }

    private static Element hours(School school) {
        var hours = SchedulingFactory.eINSTANCE.createContractHours();
        hours.setSchool(school);
        hours.setStartTime(LocalTime.of(7, 30));
        hours.setEndTime(LocalTime.of(16, 15));
        return hours;
    }

    private static Element pool(School school, int substitutes) {
        var pool = SchedulingFactory.eINSTANCE.createSubstitutePool();
        pool.setSchool(school);
        pool.setMorning(substitutes);
        pool.setAfternoon(substitutes);
        pool.setHalfDayPrice(new BigDecimal("75.00"));
        pool.setOfficeCovers(1);
        return pool;
    }

    private static Element travel(School one, School other) {
        var travel = SchedulingFactory.eINSTANCE.createTravel();
        travel.setOne(one);
        travel.setOther(other);
        travel.setMinutes((int) Math.min(45, 5 + Math.round(kilometers(one, other))));
        return travel;
    }

    private static double kilometers(School one, School other) {
        double north = (one.getLatitude() - other.getLatitude()) * KILOMETERS_A_DEGREE;
        double east = (one.getLongitude() - other.getLongitude()) * KILOMETERS_A_DEGREE
                * Math.cos(Math.toRadians(one.getLatitude()));
        return Math.hypot(north, east);
    }
}
