/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.Mentorship;
import org.cadre.model.Participation;
import org.cadre.model.ParticipantRole;
import org.cadre.model.ParticipationStatus;
import org.cadre.scheduling.ledger.ClockRow.Clock;

/** Counts the instructional days until a mentee had a mentor, and until a pair had its first goals. */
final class Clocks {

    private final LedgerData data;
    private final ZoneId zone;
    private final int matchDays;
    private final int goalDays;

    Clocks(LedgerData data, ZoneId zone, int matchDays, int goalDays) {
        this.data = data;
        this.zone = zone;
        this.matchDays = matchDays;
        this.goalDays = goalDays;
    }

    /** The rows, by mentee, those who joined after the last day that counts left out. */
    List<ClockRow> rows() {
        var rows = new ArrayList<ClockRow>();
        joined().forEach((mentee, since) -> {
            var first = data.pairs().stream().filter(pair -> pair.getMentee() == mentee)
                    .min(Comparator.comparing(Mentorship::getStart)).orElse(null);
            if (since != null && !since.isAfter(data.asOf())) {
                rows.add(row(mentee, Clock.MATCH, since, first == null ? null : first.getStart(), matchDays));
            }
            if (first != null && !first.getStart().isAfter(data.asOf())) {
                rows.add(row(mentee, Clock.GOALS, first.getStart(), goals(first), goalDays));
            }
        });
        return rows;
    }

    /** Who is mentored or asked to be, and since when; the day is null where nobody knows. */
    private Map<Educator, LocalDate> joined() {
        var joined = new LinkedHashMap<Educator, LocalDate>();
        data.program().getParticipations().stream().filter(one -> one.getEducator() != null)
                .filter(one -> one.getRole() == ParticipantRole.MENTEE
                        && one.getStatus() == ParticipationStatus.JOINED)
                .forEach(one -> joined.put(one.getEducator(), since(one)));
        data.pairs().forEach(pair -> joined.putIfAbsent(pair.getMentee(), since(pair.getMentee())));
        return joined;
    }

    private LocalDate since(Participation one) {
        if (one.getStart() != null) {
            return one.getStart();
        }
        return one.getSignedUpAt() == null ? since(one.getEducator())
                : one.getSignedUpAt().atZone(zone).toLocalDate();
    }

    /** The later of the first day at work and the first day of the program. */
    private LocalDate since(Educator person) {
        var hired = person.getEmployments().stream().map(Employment::getStart).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
        return Stream.of(hired, data.program().getStart()).filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private LocalDate goals(Mentorship pair) {
        var plan = pair.getPlan();
        return plan == null || plan.getGoals().isEmpty() || plan.getAgreedOn() == null
                || plan.getAgreedOn().isAfter(data.asOf()) ? null : plan.getAgreedOn();
    }

    private ClockRow row(Educator mentee, Clock clock, LocalDate since, LocalDate on, int limit) {
        var days = data.days(mentee);
        var done = on != null && !on.isAfter(data.asOf()) ? on : null;
        return new ClockRow(mentee, clock, since, days.count(since, done == null ? data.asOf().plusDays(1)
                : done),
                limit, done, days.isAssumed());
    }
}
