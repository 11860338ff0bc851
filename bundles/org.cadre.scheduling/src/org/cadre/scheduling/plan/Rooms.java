/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.window.Plan;
import org.cadre.scheduling.window.Span;
import org.cadre.scheduling.window.Window;

/** Gives sessions that stay at their time the room back that they had, which costs nothing. */
final class Rooms {

    private final Window window;
    private final WindowDraft draft;
    private final List<Demand> demands;
    private final Days days;

    Rooms(Window window, WindowDraft draft, List<Demand> demands, Days days) {
        this.window = window;
        this.draft = draft;
        this.demands = demands;
        this.days = days;
    }

    Plan keep(Plan plan) {
        var visits = new ArrayList<>(plan.visits());
        for (int i = 0; i < visits.size(); i++) {
            int wanted = wanted(i, visits);
            if (wanted != Plan.NO_ROOM) {
                give(i, wanted, visits);
            }
        }
        return new Plan(visits, plan.cost(), plan.bound(), plan.complete());
    }

    /** The room that the session had at the same time, if it has another one now. */
    private int wanted(int session, List<Optional<Plan.Visit>> visits) {
        var existing = demands.get(session).existing();
        if (existing == null || visits.get(session).isEmpty() || existing.getPlace() == null
                || visits.get(session).get().room() == Plan.NO_ROOM
                || !days.local(span(session, visits).start()).equals(existing.getPlannedStart())) {
            return Plan.NO_ROOM;
        }
        return window.sessions().get(session).rooms().stream()
                .filter(room -> PlanTexts.place(draft.room(room)).equals(existing.getPlace()))
                .filter(room -> room != visits.get(session).get().room()).findFirst().orElse(Plan.NO_ROOM);
    }

    /** Gives it if the room is free, or another one can change rooms with it. */
    private void give(int session, int room, List<Optional<Plan.Visit>> visits) {
        var span = span(session, visits);
        int had = visits.get(session).get().room();
        if (window.rooms().get(room).available().stream().noneMatch(free -> free.contains(span))) {
            return;
        }
        var there = inRoom(room, span, visits);
        if (there.isEmpty()) {
            set(session, room, visits);
        } else if (there.size() == 1 && span(there.getFirst(), visits).equals(span)
                && window.sessions().get(there.getFirst()).rooms().contains(had)
                && !isAtHome(there.getFirst(), visits)) {
            set(there.getFirst(), had, visits);
            set(session, room, visits);
        }
    }

    /** Whether the session is in the room that it had. */
    private boolean isAtHome(int session, List<Optional<Plan.Visit>> visits) {
        var existing = demands.get(session).existing();
        return existing != null
                && PlanTexts.place(draft.room(visits.get(session).get().room())).equals(existing.getPlace());
    }

    private List<Integer> inRoom(int room, Span span, List<Optional<Plan.Visit>> visits) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < visits.size(); i++) {
            if (visits.get(i).isPresent() && visits.get(i).get().room() == room
                    && span(i, visits).overlaps(span)) {
                found.add(i);
            }
        }
        return found;
    }

    private static void set(int session, int room, List<Optional<Plan.Visit>> visits) {
        visits.set(session, visits.get(session)
                .map(visit -> new Plan.Visit(visit.choice(), visit.covers(), room, visit.call())));
    }

    private Span span(int session, List<Optional<Plan.Visit>> visits) {
        return window.sessions().get(session).choices().get(visits.get(session).get().choice()).slot().span();
    }
}
