/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

import org.cadre.scheduling.ui.Messages;
import org.cadre.scheduling.ui.state.Filter;
import org.cadre.scheduling.ui.state.Period;
import org.cadre.scheduling.ui.state.ProgramSchedule;
import org.cadre.scheduling.ui.state.SessionFacts;
import org.cadre.scheduling.ui.state.Times;
import org.eclipse.osgi.util.NLS;

/**
 * Says what to do next where little is to be seen.
 *
 * @param schedule what is known
 * @param goTo turns to a day
 */
record Notices(ProgramSchedule schedule, Consumer<LocalDate> goTo) {

    /** The one thing to say of a period. */
    Optional<Notice> of(Period period, Filter filter) {
        if (schedule.sessions().isEmpty()) {
            return Optional.of(Notice.plain(schedule.calendars().isEmpty() ? Messages.Notice_nothing
                    : Messages.Notice_noSessions));
        }
        if (schedule.cards(period, filter).isEmpty()) {
            return Optional.of(other(period, filter));
        }
        return schedule.calendars().isEmpty() ? Optional.of(Notice.plain(Messages.Notice_noCalendar))
                : Optional.empty();
    }

    /** Where the nearest sessions are that can be seen. */
    private Notice other(Period period, Filter filter) {
        var days = schedule.sessions().stream()
                .filter(session -> session.getStatus() != org.cadre.model.SessionStatus.CANCELED)
                .flatMap(session -> SessionFacts.start(session).map(LocalDateTime::toLocalDate)
                        .filter(day -> filter.shows(session, day)).stream()).distinct().toList();
        var next = days.stream().filter(day -> !day.isBefore(period.to())).min(Comparator.naturalOrder())
                .or(() -> days.stream().filter(day -> day.isBefore(period.from()))
                        .max(Comparator.naturalOrder()));
        return next.map(day -> new Notice(Messages.Notice_elsewhere,
                NLS.bind(Messages.Notice_goTo, Times.day(day)),
                () -> goTo.accept(day))).orElseGet(() -> Notice.plain(Messages.Notice_filtered));
    }
}
