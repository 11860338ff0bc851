/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.days;

import java.time.LocalDate;
import java.util.List;

import org.cadre.model.Educator;
import org.cadre.model.School;

/**
 * What happened and is not in the database yet. A plan can be made on top of it before anybody accepts it.
 *
 * @param ill who is not there on which day
 * @param lost substitutes that are missing, one each
 * @param closed days without school
 */
public record Overlay(List<Ill> ill, List<Lost> lost, List<Closed> closed) {

    /** Nothing happened. */
    public static final Overlay NONE = new Overlay(List.of(), List.of(), List.of());

    public Overlay {
        ill = List.copyOf(ill);
        lost = List.copyOf(lost);
        closed = List.copyOf(closed);
    }

    /** Somebody is not at work that day; her own classes are covered by others anyway. */
    public record Ill(Educator educator, LocalDate date) {
    }

    /** One substitute less at the school in that half of the day. */
    public record Lost(School school, LocalDate date, boolean afternoon) {
    }

    /** No school that day; everywhere if the school is null. */
    public record Closed(LocalDate date, School school) {

        /** Whether it is about that school, which may be null for people without one. */
        public boolean concerns(School one) {
            return school == null || school == one;
        }
    }

    boolean isIll(Educator educator, LocalDate date) {
        return ill.stream().anyMatch(one -> one.educator == educator && one.date.equals(date));
    }

    /** By how many the substitutes of the half-day are fewer. */
    public int lost(School school, LocalDate date, boolean afternoon) {
        return (int) lost.stream().filter(one -> one.school == school && one.date.equals(date)
                && one.afternoon == afternoon).count();
    }

    /** Whether nothing happened. */
    public boolean isEmpty() {
        return ill.isEmpty() && lost.isEmpty() && closed.isEmpty();
    }
}
