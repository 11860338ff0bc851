/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.model.Coverage;
import org.cadre.model.Educator;
import org.cadre.model.Session;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.window.Cover;
import org.cadre.scheduling.window.Plan;
import org.cadre.scheduling.window.Span;
import org.cadre.scheduling.window.Window;

/** Says in the kernel's words where sessions of the plan before are and who covers for them. */
final class StandingVisits {

    private final Days days;
    private final WindowDraft draft;
    private final Standings standings;

    StandingVisits(Days days, WindowDraft draft, Standings standings) {
        this.days = days;
        this.draft = draft;
        this.standings = standings;
    }

    /**
     * The session as it is.
     *
     * @param number the demand's position
     * @param choice which of its choices it has
     * @param span its time
     */
    Plan.Visit of(Demand demand, int number, int choice, Span span, Window window) {
        var covers = new ArrayList<Cover>();
        for (var teacher : demand.comers()) {
            var lessons = days.of(teacher).lessons();
            for (int i = 0; i < lessons.size(); i++) {
                var lesson = lessons.get(i).span();
                if (lesson.overlaps(span)) {
                    cover(demand.existing(), teacher, i, lesson.common(span)).ifPresent(covers::add);
                }
            }
        }
        var rooms = window.sessions().get(number).rooms();
        int room = room(demand.existing(), rooms);
        boolean call = Standings.isCall(demand.existing()) && room == Plan.NO_ROOM
                && !window.sessions().get(number).needsNoPlace();
        return new Plan.Visit(choice, covers, room, call);
    }

    private Optional<Cover> cover(Session session, Educator teacher, int lesson, Span span) {
        var cover = standings.cover(session, teacher, span);
        return cover == null ? Optional.empty() : cover(cover, draft.number(teacher, -1), lesson);
    }

    private Optional<Cover> cover(Coverage cover, int teacher, int lesson) {
        return Optional.ofNullable(switch (cover.getKind()) {
            case COLLEAGUE -> cover.getCoveredBy() == null ? null
                    : new Cover.Colleague(teacher, lesson, draft.number(cover.getCoveredBy(), -1));
            case SUBSTITUTE -> new Cover.Substitute(teacher, lesson);
            case OFFICE -> new Cover.Office(teacher, lesson);
            case MERGED -> new Cover.Merged(teacher, lesson);
        });
    }

    private int room(Session session, List<Integer> rooms) {
        boolean call = Standings.isCall(session);
        return rooms.stream().filter(room -> draft.isOwnPlace(room)
                || !call && PlanTexts.place(draft.room(room)).equals(session.getPlace())).findFirst()
                .orElse(Plan.NO_ROOM);
    }
}
