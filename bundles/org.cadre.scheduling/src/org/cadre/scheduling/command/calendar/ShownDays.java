/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.cadre.core.command.Outcome;
import org.cadre.core.listing.ElementName;
import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;
import org.cadre.core.text.JsonText;
import org.cadre.model.CalendarDay;
import org.cadre.model.School;
import org.cadre.scheduling.intake.DayKinds;
import org.cadre.scheduling.intake.SchoolCalendars;
import org.eclipse.osgi.util.NLS;

/**
 * The days of a school as a list, with how many of them have classes.
 *
 * @param school null for all schools without a calendar of their own
 * @param calendars the calendars and bells
 * @param from the first day that is shown; null for the first there is
 * @param to the last day that is shown; null for the last there is
 */
@SuppressWarnings("nls")
record ShownDays(School school, SchoolCalendars calendars, LocalDate from, LocalDate to) {

    Outcome outcome(ShowCommand.Format format) {
        var days = calendars.days(school).stream()
                .filter(day -> from == null || !day.getDate().isBefore(from))
                .filter(day -> to == null || !day.getDate().isAfter(to)).toList();
        var listing = new Listing<>("days", columns(), days);
        var data = new LinkedHashMap<String, Object>();
        data.put("school", school == null ? null : ElementName.of(school));
        data.put("instructionalDays", instructional(days));
        data.put("definition", definition());
        data.putAll(listing.data());
        return Outcome.done(switch (format) {
            case TEXT -> text(days, listing);
            case CSV -> listing.csv().stripTrailing();
            case JSON -> JsonText.write(data);
        }, data);
    }

    private String text(List<CalendarDay> days, Listing<CalendarDay> listing) {
        var name = school == null ? Messages.Show_allSchools : ElementName.of(school);
        if (days.isEmpty()) {
            return NLS.bind(Messages.Show_none, name);
        }
        var numbers = new Object[] { name, instructional(days), first(days), last(days) };
        return NLS.bind(Messages.Show_count, numbers) + '\n' + definition() + '\n'
                + listing.table();
    }

    private long instructional(List<CalendarDay> days) {
        return days.isEmpty() ? 0 : calendars.instructional(school, first(days), last(days));
    }

    private LocalDate first(List<CalendarDay> days) {
        return from == null || calendars.listsClasses(school) ? days.getFirst().getDate() : from;
    }

    private LocalDate last(List<CalendarDay> days) {
        return to == null || calendars.listsClasses(school) ? days.getLast().getDate() : to;
    }

    private String definition() {
        return calendars.listsClasses(school) ? Messages.Show_definition
                : Messages.Show_definition + ' ' + Messages.Show_assumed;
    }

    private List<ListColumn<CalendarDay>> columns() {
        return List.of(new ListColumn<>("date", Messages.Column_date, CalendarDay::getDate),
                new ListColumn<>("weekday", Messages.Column_weekday, day -> day.getDate().getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)),
                new ListColumn<>("kind", Messages.Column_kind, day -> day.getKind().getLiteral()),
                new ListColumn<>("rotation", Messages.Column_rotation, CalendarDay::getRotation),
                new ListColumn<>("bells", Messages.Column_bells, day -> calendars.bells(school, day)
                        .map(ElementName::of).orElse(null)),
                new ListColumn<>("label", Messages.Column_label, CalendarDay::getLabel));
    }
}
