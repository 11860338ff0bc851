/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.listing;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.Messages;
import org.cadre.core.people.Employments;
import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.School;

/**
 * A mentorship, proposed or running, as a list shows it on a day.
 *
 * @param mentorship the mentorship
 * @param day the day, which decides on the schools shown
 */
@SuppressWarnings("nls")
public record MatchRow(Mentorship mentorship, LocalDate day) {

    /** The columns, in order. */
    public static List<ListColumn<MatchRow>> columns() {
        return List.of(
                new ListColumn<>("program", Messages.List_program, MatchRow::program),
                new ListColumn<>("mentee", Messages.List_mentee, r -> name(r.mentorship.getMentee())),
                new ListColumn<>("menteeStaffId", Messages.List_menteeStaffId,
                        r -> staffId(r.mentorship.getMentee())),
                new ListColumn<>("menteeSchool", Messages.List_menteeSchool,
                        r -> r.school(r.mentorship.getMentee())),
                new ListColumn<>("mentor", Messages.List_mentor, r -> name(r.mentorship.getMentor())),
                new ListColumn<>("mentorStaffId", Messages.List_mentorStaffId,
                        r -> staffId(r.mentorship.getMentor())),
                new ListColumn<>("mentorSchool", Messages.List_mentorSchool,
                        r -> r.school(r.mentorship.getMentor())),
                new ListColumn<>("status", Messages.List_status, r -> r.mentorship.getStatus().getLiteral()),
                new ListColumn<>("locked", Messages.List_locked, r -> r.mentorship.isLocked()),
                new ListColumn<>("load", Messages.List_load, r -> r.mentorship.getLoad()),
                new ListColumn<>("start", Messages.List_start, r -> r.mentorship.getStart()),
                new ListColumn<>("end", Messages.List_end, r -> r.mentorship.getEnd()));
    }

    /** Returns the list of those mentorships by program, then by mentee. */
    public static Listing<MatchRow> list(Collection<Mentorship> mentorships, LocalDate day) {
        record Keyed(CollationKey key, MatchRow row) {
        }
        var collator = Collator.getInstance();
        var rows = mentorships.stream().map(m -> new MatchRow(m, day))
                .map(row -> new Keyed(collator.getCollationKey(row.sortKey()), row))
                .sorted(Comparator.comparing(Keyed::key)).map(Keyed::row).toList();
        return new Listing<>("matches", columns(), rows);
    }

    private String sortKey() {
        return program() + "\t" + name(mentorship.getMentee()) + "\t" + name(mentorship.getMentor());
    }

    private String program() {
        return mentorship.getProgram() == null ? null : mentorship.getProgram().getName();
    }

    private String school(Educator educator) {
        return educator == null ? null : Employments.schoolOn(educator, day).map(School::getName)
                .orElse(null);
    }

    private static String name(Educator educator) {
        return educator == null ? null : PersonName.of(educator).sort();
    }

    private static String staffId(Educator educator) {
        return educator == null ? null : educator.getStaffId();
    }
}
