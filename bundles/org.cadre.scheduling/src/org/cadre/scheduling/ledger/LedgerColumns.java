/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.cadre.core.listing.ListColumn;
import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;

/** The columns of ledgers. */
@SuppressWarnings("nls")
final class LedgerColumns {

    private static final double TENTHS = 10;
    private static final double HUNDREDTHS = 100;

    private LedgerColumns() {
    }

    private static <R> ListColumn<R> column(String id, String title, Function<R, Object> value) {
        return new ListColumn<>(id, title, value);
    }

    static List<ListColumn<CadenceRow>> cadence() {
        return List.of(column("who", Messages.Column_who, CadenceRow::who),
                column("mentorId", Messages.Column_mentorId, row -> mentor(row.pair())),
                column("menteeId", Messages.Column_menteeId, row -> mentee(row.pair())),
                column("series", Messages.Column_series, row -> row.series().getName()),
                column("due", Messages.Column_due, CadenceRow::due),
                column("done", Messages.Column_done, CadenceRow::done),
                column("overdue", Messages.Column_overdue, CadenceRow::overdue),
                column("overdueSince", Messages.Column_overdueSince, CadenceRow::overdueSince),
                column("lastMet", Messages.Column_lastMet, CadenceRow::lastMet));
    }

    static List<ListColumn<PairMinutes>> minutes() {
        return List.of(column("who", Messages.Column_who, row -> LedgerData.name(row.pair())),
                column("mentorId", Messages.Column_mentorId, row -> mentor(row.pair())),
                column("menteeId", Messages.Column_menteeId, row -> mentee(row.pair())),
                column("sessions", Messages.Column_sessions, PairMinutes::sessions),
                column("minutes", Messages.Column_minutes, PairMinutes::minutes),
                column("weeks", Messages.Column_weeks, PairMinutes::weeks),
                column("average", Messages.Column_average, row -> rounded(row.average(), TENTHS)),
                column("goal", Messages.Column_goal, row -> row.goal() == 0 ? null : row.goal()),
                column("below", Messages.Column_below, row -> row.goal() == 0 ? null : row.isBelow()),
                column("assumed", Messages.Column_assumed, PairMinutes::assumed));
    }

    static List<ListColumn<MentorHours>> stipends() {
        return List.of(column("mentor", Messages.Column_mentor, row -> PersonName.show(row.mentor())),
                column("mentorId", Messages.Column_mentorId, row -> row.mentor().getStaffId()),
                column("mentees", Messages.Column_mentees, MentorHours::pairs),
                column("sessions", Messages.Column_sessions, MentorHours::sessions),
                column("minutes", Messages.Column_minutes, MentorHours::minutes),
                column("hours", Messages.Column_hours, row -> rounded(row.hours(), HUNDREDTHS)));
    }

    /** Also the columns of the budget of substitutes. */
    static List<ListColumn<SchoolCoverage>> coverage() {
        return List.of(column("school", Messages.Column_school, SchoolCoverage::name),
                column("classes", Messages.Column_classes, SchoolCoverage::classes),
                column("colleagues", Messages.Column_colleagues, SchoolCoverage::colleagues),
                column("office", Messages.Column_office, SchoolCoverage::office),
                column("lostLessons", Messages.Column_lost, SchoolCoverage::lost),
                column("substituteHalfDays", Messages.Column_halfDays, SchoolCoverage::halfDays),
                column("money", Messages.Column_money, SchoolCoverage::money));
    }

    static List<ListColumn<ClockRow>> clocks() {
        return List.of(column("mentee", Messages.Column_mentee, row -> PersonName.show(row.mentee())),
                column("menteeId", Messages.Column_menteeId, row -> row.mentee().getStaffId()),
                column("clock", Messages.Column_clock, row -> clock(row.clock())),
                column("since", Messages.Column_since, ClockRow::since),
                column("days", Messages.Column_days, ClockRow::days),
                column("limit", Messages.Column_limit, ClockRow::limit),
                column("on", Messages.Column_on, ClockRow::on),
                column("state", Messages.Column_state, row -> state(row.state())),
                column("assumed", Messages.Column_assumed, ClockRow::assumed));
    }

    private static String clock(ClockRow.Clock clock) {
        return switch (clock) {
            case MATCH -> Messages.Clock_match;
            case GOALS -> Messages.Clock_goals;
        };
    }

    private static String state(ClockRow.State state) {
        return switch (state) {
            case IN_TIME -> Messages.State_inTime;
            case LATE -> Messages.State_late;
            case RUNNING -> Messages.State_running;
            case OVERDUE -> Messages.State_overdue;
        };
    }

    private static Double rounded(Double number, double parts) {
        return number == null ? null : Math.round(number * parts) / parts;
    }

    private static String mentor(Mentorship pair) {
        return pair == null ? null : id(pair.getMentor());
    }

    private static String mentee(Mentorship pair) {
        return pair == null ? null : id(pair.getMentee());
    }

    private static String id(Educator person) {
        return Objects.toString(person.getStaffId(), null);
    }
}
