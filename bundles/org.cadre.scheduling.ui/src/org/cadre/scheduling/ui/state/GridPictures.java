/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.people.PersonName;
import org.cadre.model.BellPeriod;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.ui.Messages;

/**
 * Draws up weeks and days.
 *
 * @param schedule what is shown
 * @param filter which sessions
 * @param lanes how many cards fit side by side in one column
 */
public record GridPictures(ProgramSchedule schedule, Filter filter, int lanes) {

    private static final int SCHOOL_DAYS = 5;
    private static final int FEW_PEOPLE = 12;

    /** The week: a column a day; Saturday and Sunday only with something to show. */
    public TimeGrid week(Period week) {
        var cards = schedule.cards(week, filter);
        var school = schedule.school(filter, cards);
        var columns = new ArrayList<Column>();
        for (var day = week.from(); day.isBefore(week.to()); day = day.plusDays(1)) {
            var date = day;
            var own = cards.stream().filter(card -> card.start().toLocalDate().equals(date)).toList();
            if (columns.size() < SCHOOL_DAYS || !own.isEmpty()) {
                columns.add(column(day, Times.head(day), school, own));
            }
        }
        return TimeGrid.of(week.title(), columns);
    }

    /** The day: a column for each school; where few people meet, for each person. */
    public TimeGrid day(Period period) {
        var cards = schedule.cards(period, filter);
        var day = period.from();
        var people = cards.stream().flatMap(card -> SessionFacts.people(card.session()).stream()).distinct()
                .toList();
        var columns = people.size() <= FEW_PEOPLE ? byPerson(day, cards, people) : bySchool(day, cards);
        return TimeGrid.of(period.title(), columns.isEmpty()
                ? List.of(column(day, Times.head(day), schedule.school(filter, cards), List.of())) : columns);
    }

    private List<Column> byPerson(LocalDate day, List<Card> cards, List<Educator> people) {
        return people.stream().sorted(Comparator.comparing(person -> PersonName.of(person).sort()))
                .map(person -> column(day, PersonName.show(person), school(person, day),
                        cards.stream().filter(c -> SessionFacts.people(c.session()).contains(person))
                        .toList()))
                .toList();
    }

    private static Optional<School> school(Educator person, LocalDate day) {
        return org.cadre.core.people.Employments.schoolOn(person, day);
    }

    /** A session of people of two schools stands in both columns. */
    private List<Column> bySchool(LocalDate day, List<Card> cards) {
        Map<Optional<School>, List<Card>> bySchool = new LinkedHashMap<>();
        for (var card : cards) {
            var schools = SessionFacts.schools(card.session(), day);
            (schools.isEmpty() ? Stream.of(Optional.<School> empty()) : schools.stream().map(Optional::of))
                    .forEach(school -> bySchool.computeIfAbsent(school, key -> new ArrayList<>()).add(card));
        }
        return bySchool.entrySet().stream()
                .filter(e -> filter.school().isEmpty() || e.getKey().equals(filter.school()))
                .map(entry -> column(day, name(entry.getKey()), entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Column::title)).toList();
    }

    private static String name(Optional<School> school) {
        return school.map(s -> SessionFacts.text(s.getName())).filter(n -> !n.isEmpty())
                .orElse(Messages.School_none);
    }

    private Column column(LocalDate day, String title, Optional<School> school, List<Card> cards) {
        var known = schedule.calendars().day(school, day);
        return new Column(day, title, known.map(DayTexts::note).orElse(""), //$NON-NLS-1$
                known.map(d -> d.getKind()), day.equals(schedule.today()),
                schedule.calendars().periods(school, day).stream().map(GridPictures::period).toList(),
                new Lanes(day, lanes).place(cards));
    }

    private static Column.Period period(BellPeriod period) {
        return new Column.Period(SessionFacts.text(period.getName()), Times.minutes(period.getStartTime()),
                Times.minutes(period.getEndTime()));
    }
}
