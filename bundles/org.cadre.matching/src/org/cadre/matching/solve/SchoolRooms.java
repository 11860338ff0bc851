/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How many mentees of each school must or must not wait. For the solver each school concerned is a room to
 * wait in with so many seats: too few for all where one of them must be matched, and seats that have to be
 * taken where only so many may be.
 *
 * @param schoolOf the school of each row, or -1
 * @param matched how many of each school have a mentor already
 * @param needed whether no school may be left without a mentor
 * @param most how many of a school may have a mentor; 0 for any number
 * @param exempt schools that cannot be served
 */
record SchoolRooms(int[] schoolOf, int[] matched, boolean needed, int most, BitSet exempt) {

    /**
     * Seats of one school's waiting room.
     *
     * @param mustWait so many have to wait
     * @param mayWait so many more can
     */
    record Room(int school, int mustWait, int mayWait) {
    }

    /** No school matters. */
    static SchoolRooms none(int rows) {
        return new SchoolRooms(new int[rows], new int[0], false, 0, new BitSet());
    }

    boolean matter() {
        return needed || most > 0;
    }

    SchoolRooms without(int school) {
        var more = (BitSet) exempt.clone();
        more.set(school);
        return new SchoolRooms(schoolOf, matched, needed, most, more);
    }

    /** Whether as many mentees of the row's school have a mentor as may. */
    boolean isFull(int row, int[] mentorOf) {
        int school = most == 0 ? -1 : schoolOf[row];
        if (school < 0) {
            return false;
        }
        int count = matched[school];
        for (int other = 0; other < mentorOf.length; other++) {
            count += schoolOf[other] == school && mentorOf[other] != Placement.NOBODY ? 1 : 0;
        }
        return count >= most;
    }

    /** The rooms that are needed, by school. */
    List<Room> rooms() {
        var rooms = new ArrayList<Room>();
        int[] waiting = new int[matched.length];
        for (int row = 0; matter() && row < schoolOf.length; row++) {
            if (schoolOf[row] >= 0) {
                waiting[schoolOf[row]]++;
            }
        }
        for (int school = 0; school < waiting.length; school++) {
            if (waiting[school] > 0) {
                add(school, waiting[school], rooms);
            }
        }
        return rooms;
    }

    private void add(int school, int rows, List<Room> rooms) {
        int allowed = most == 0 ? rows : Math.max(0, most - matched[school]);
        int mustWait = Math.max(0, rows - allowed);
        boolean serve = needed && matched[school] == 0 && !exempt.get(school);
        if (mustWait > 0 || serve) {
            rooms.add(new Room(school, mustWait, rows - mustWait - (serve ? 1 : 0)));
        }
    }
}
