/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

/** Something that happens to a plan. */
public sealed interface Disturbance {

    /** Somebody puts the session at another of its choices, where it is to stay. */
    record Moved(int session, int choice) implements Disturbance {
    }

    /** The person is not there that day, neither for sessions nor for covering. */
    record Away(int person, int day) implements Disturbance {
    }

    /** One substitute less for the half-day. */
    record SubstituteLost(int school, int day, boolean afternoon) implements Disturbance {
    }

    /** Schools stay closed that day. */
    record NoSchool(int day) implements Disturbance {
    }
}
