/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.people.Employments;
import org.cadre.core.people.Experience;
import org.cadre.core.people.PersonName;
import org.cadre.matching.groups.GroupBoard;
import org.cadre.matching.groups.GroupCard;
import org.cadre.matching.groups.GroupFigures;
import org.cadre.matching.ui.Numbers;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** Makes the rows of groups and of their members. */
final class GroupRows {

    private static final String COMMA = ", "; //$NON-NLS-1$
    private static final String NOTHING = ""; //$NON-NLS-1$
    private static final int NAMED = 3;

    private final GroupBoard board;

    GroupRows(GroupBoard board) {
        this.board = board;
    }

    /** The groups, and at the end those who are in none, if there are groups at all. */
    List<GroupRow> groups() {
        var rows = new ArrayList<>(board.groups().stream().map(GroupRows::row).toList());
        int people = board.loose().size() + board.idle().size();
        if (!rows.isEmpty() && people > 0) {
            rows.add(new GroupRow(Optional.empty(), NOTHING, Messages.Row_loose, loose(), people, -1,
                    NOTHING, NOTHING, NOTHING, NOTHING));
        }
        return rows;
    }

    /** How many mentees and mentors are in no group. */
    private String loose() {
        int mentees = board.loose().size();
        int mentors = board.idle().size();
        if (mentors == 0) {
            return Integer.toString(mentees);
        }
        return mentees == 0 ? NLS.bind(Messages.Row_idle, mentors)
                : NLS.bind(Messages.Row_looseAndIdle, mentees, mentors);
    }

    private static GroupRow row(GroupCard card) {
        var figures = card.figures();
        return new GroupRow(Optional.of(card), card.cohort().getUuid(), card.name(), size(card),
                card.members().size(), figures.fit(), names(card.facilitators()),
                schools(figures), experience(figures), counted(figures.subjects()));
    }

    private static String size(GroupCard card) {
        int people = card.members().size();
        if (card.isOfSize()) {
            return Integer.toString(people);
        }
        return people > card.size().most() ? NLS.bind(Messages.Row_tooMany, people, card.size().most())
                : NLS.bind(Messages.Row_tooFew, people, card.size().least());
    }

    /** How many schools there are, and how many members of one at most. */
    static String schools(GroupFigures figures) {
        int schools = figures.schools().size();
        int most = figures.schools().values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var text = Numbers.count(schools, Messages.Row_school, Messages.Row_schools);
        return most > 1 && schools > 1 ? NLS.bind(Messages.Row_mostOfOne, text, most)
                : schools == 0 ? "" : text; //$NON-NLS-1$
    }

    /** How many are new, settled, experienced. */
    static String experience(GroupFigures figures) {
        var words = List.of(Messages.Row_new, Messages.Row_settled, Messages.Row_experienced,
                Messages.Row_unknown);
        var parts = new ArrayList<String>();
        for (int band = 0; band < words.size(); band++) {
            if (figures.bands().get(band) > 0) {
                parts.add(NLS.bind(words.get(band), figures.bands().get(band)));
            }
        }
        return String.join(COMMA, parts);
    }

    private static String counted(Map<String, Integer> counts) {
        return counts.entrySet().stream().limit(NAMED)
                .map(entry -> NLS.bind(Messages.Row_counted, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(COMMA));
    }

    static String names(List<Educator> people) {
        return people.stream().map(PersonName::show).collect(Collectors.joining(COMMA));
    }

    /** The people of some groups, of all if none is chosen; facilitators first in each. */
    List<GroupMemberRow> members(List<GroupRow> chosen) {
        var rows = new ArrayList<GroupMemberRow>();
        var wanted = chosen.isEmpty() ? groups() : chosen;
        for (var group : wanted) {
            var present = group.card().flatMap(card -> board.card(card.cohort()));
            if (group.card().isEmpty()) {
                Stream.concat(board.loose().stream(), board.idle().stream())
                        .forEach(person -> rows.add(member(person, Optional.empty())));
            }
            present.ifPresent(card -> Stream.concat(card.facilitators().stream(), card.members().stream())
                    .forEach(person -> rows.add(member(person, present))));
        }
        return rows;
    }

    private GroupMemberRow member(Educator person, Optional<GroupCard> group) {
        var locked = group.filter(card -> card.locked().contains(person)).isPresent();
        var role = group.map(card -> card.facilitators().contains(person) ? Messages.Member_leads
                : Messages.Member_member)
                .orElse(board.leftOut().contains(person) ? Messages.Member_leftOut
                        : board.idle().contains(person) ? Messages.Member_idle : NOTHING);
        return new GroupMemberRow(person, group, PersonName.of(person), role, locked, school(person),
                years(person, board.day()), String.join(COMMA, subjects(person)),
                String.join(COMMA, aims(person)));
    }

    private String school(Educator person) {
        return Employments.schoolOn(person, board.day())
                .map(school -> Objects.requireNonNullElse(school.getName(), NOTHING)).orElse(NOTHING);
    }

    private static String years(Educator person, LocalDate day) {
        var years = Experience.years(person, day);
        return years.isEmpty() ? "" //$NON-NLS-1$
                : Numbers.count(years.getAsInt(), Messages.Member_year, Messages.Member_years);
    }

    private List<String> subjects(Educator person) {
        return Employments.on(person, board.day()).stream().flatMap(work -> work.getSubjects().stream())
                .distinct().toList();
    }

    private static List<String> aims(Educator person) {
        var profile = person.getMenteeProfile();
        return profile == null ? List.of() : Stream.of(profile.getNeeds(), profile.getGoals(),
                profile.getFocus()).flatMap(List::stream).distinct().toList();
    }
}
