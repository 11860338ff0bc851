/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.cadre.model.Session;
import org.cadre.scheduling.ui.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * A session as the calendar draws it.
 *
 * @param session the session
 * @param start when it starts
 * @param end when it ends; after the start
 * @param who who meets
 * @param place where; empty if nobody said
 * @param cover who takes the classes that people leave; empty if nobody leaves one
 * @param mark how it stands
 * @param pinned whether the coordinator put it there, so that no plan moves it
 */
public record Card(Session session, LocalDateTime start, LocalDateTime end, String who, String place,
        String cover, Mark mark, boolean pinned) {

    /** From when until when. */
    public String time() {
        return Times.span(start, end);
    }

    /** What stands on the card besides the time, the most important first. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(who);
        if (!place.isEmpty()) {
            lines.add(place);
        }
        if (!cover.isEmpty()) {
            lines.add(NLS.bind(Messages.Card_cover, cover));
        }
        return lines;
    }

    /** Everything in one sentence, for tool tips and screen readers. */
    public String sentence() {
        var parts = new ArrayList<>(List.of(Times.head(start.toLocalDate()), time()));
        parts.addAll(lines());
        parts.add(mark.text());
        if (pinned) {
            parts.add(Messages.Card_pinned);
        }
        return String.join(", ", parts); //$NON-NLS-1$
    }
}
