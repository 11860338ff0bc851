/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.cadre.model.Session;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.ui.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * A session as the table shows it.
 *
 * @param session the session
 * @param start when it starts
 * @param date its day
 * @param time from when until when
 * @param who who meets
 * @param place where; empty if nobody said
 * @param cover who takes the classes that people leave
 * @param status how it stands
 * @param series the series and cycle it belongs to; empty for none
 * @param minutes how long it takes or took
 */
public record SessionRow(Session session, LocalDateTime start, String date, String time, String who,
        String place, String cover, String status, String series, int minutes) {

    /** The rows of a period, by time. */
    public static List<SessionRow> of(ProgramSchedule schedule, Period period, Filter filter) {
        return schedule.cards(period, filter).stream().map(card -> of(card, schedule.origins())).toList();
    }

    private static SessionRow of(Card card, Origins origins) {
        return new SessionRow(card.session(), card.start(), Times.head(card.start().toLocalDate()),
                card.time(),
                card.who(), card.place(), card.cover(), card.mark().text(),
                series(origins.of(card.session())),
                (int) java.time.Duration.between(card.start(), card.end()).toMinutes());
    }

    /** The name of a series and the cycle; empty without a series. */
    public static String series(Optional<SessionOrigin> origin) {
        return origin.filter(o -> o.getSeries() != null).map(o -> NLS.bind(Messages.Session_cycle,
                SessionFacts.text(o.getSeries().getName()), o.getCycle())).orElse(""); //$NON-NLS-1$
    }
}
