/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.List;

/**
 * What is to be placed once in the window.
 *
 * @param id for findings
 * @param kind what is done, for instance "observation"; only told, not judged
 * @param members everyone who must be there
 * @param unplaced what leaving it out costs: more than anything that placing it may cost
 * @param choices when it could be
 * @param rooms where it could be; with neither rooms nor {@code virtual} it needs no place
 * @param virtual whether it could be a call
 */
public record Session(String id, String kind, List<Integer> members, int unplaced, List<Choice> choices,
        List<Integer> rooms, boolean virtual) {

    public Session {
        members = List.copyOf(members);
        choices = List.copyOf(choices);
        rooms = List.copyOf(rooms);
    }

    /** The same with other times. */
    public Session withChoices(List<Choice> others) {
        return new Session(id, kind, members, unplaced, others, rooms, virtual);
    }

    /** Whether it takes place anywhere without asking for a room. */
    public boolean needsNoPlace() {
        return rooms.isEmpty() && !virtual;
    }

    /**
     * A time that suits more or less.
     *
     * @param slot when
     * @param regret what it costs that another weekday or hour was wished for, or the one of the last cycle;
     *        0
     *        if it is as wished
     */
    public record Choice(Slot slot, int regret) {
    }
}
