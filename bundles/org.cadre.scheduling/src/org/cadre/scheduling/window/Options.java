/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out when a session is possible at all, everything else aside. */
final class Options {

    private final Window window;
    private final boolean leavesClasses;
    private final Map<HalfDay, Integer> substitutes = new HashMap<>();
    private final List<SortedSpans> free;
    private final List<SortedSpans> teaching;
    private final List<SortedSpans> rooms;

    /** A half-day at a school. */
    record HalfDay(int school, int day, boolean afternoon) {
    }

    /**
     * Looks at a window.
     *
     * @param leavesClasses whether times count at which a class must be covered
     */
    Options(Window window, boolean leavesClasses) {
        this.window = window;
        this.leavesClasses = leavesClasses;
        free = window.people().stream().map(person -> new SortedSpans(person.available())).toList();
        teaching = window.people().stream()
                .map(person -> new SortedSpans(person.lessons().stream().map(Lesson::span).toList()))
                .toList();
        rooms = window.rooms().stream().map(room -> new SortedSpans(room.available())).toList();
        for (int school = 0; school < window.schools().size(); school++) {
            for (var offer : window.schools().get(school).substitutes()) {
                substitutes.merge(new HalfDay(school, offer.day(), offer.afternoon()), offer.count(),
                        Integer::sum);
            }
        }
    }

    int substitutes(HalfDay half) {
        return substitutes.getOrDefault(half, 0);
    }

    /** What a session could do, in the order of its choices. */
    List<Option> of(int session) {
        var found = new ArrayList<Option>();
        var choices = window.sessions().get(session).choices();
        for (int choice = 0; choice < choices.size(); choice++) {
            option(session, choice).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Option> option(int session, int choice) {
        var wanted = window.sessions().get(session);
        var slot = wanted.choices().get(choice).slot();
        var missed = new ArrayList<Option.Missed>();
        for (int member : wanted.members()) {
            if (!free.get(member).contain(slot.span())
                    || !addMissed(member, wanted, slot, missed)) {
                return Optional.empty();
            }
        }
        boolean place = wanted.needsNoPlace() || wanted.virtual()
                || wanted.rooms().stream().anyMatch(room -> isFree(room, slot));
        return place ? Optional.of(new Option(session, choice, slot, missed)) : Optional.empty();
    }

    /** Whether the room can be had at all then. */
    boolean isFree(int room, Slot slot) {
        return rooms.get(room).contain(slot.span());
    }

    /** Adds the classes that the member misses; false if one of them can't be covered at all. */
    private boolean addMissed(int member, Session session, Slot slot, List<Option.Missed> missed) {
        if (!leavesClasses) {
            return !teaching.get(member).overlap(slot.span());
        }
        var lessons = window.people().get(member).lessons();
        return teaching.get(member).allOverlapping(slot.span(), number -> {
            var span = lessons.get(number).span().common(slot.span());
            var ways = ways(member, number, span, session, slot);
            missed.add(new Option.Missed(span, lessons.get(number).school(), ways));
            return !ways.isEmpty();
        });
    }

    private List<Cover> ways(int teacher, int index, Span span, Session session, Slot slot) {
        var lesson = window.people().get(teacher).lessons().get(index);
        var ways = new ArrayList<Cover>();
        for (int colleague : lesson.colleagues()) {
            if (!session.members().contains(colleague) && canTake(colleague, span)) {
                ways.add(new Cover.Colleague(teacher, index, colleague));
            }
        }
        if (window.schools().get(lesson.school()).coversADay() > 0) {
            ways.add(new Cover.Office(teacher, index));
        }
        if (substitutes(new HalfDay(lesson.school(), slot.day(), slot.afternoon())) > 0) {
            ways.add(new Cover.Substitute(teacher, index));
        }
        if (lesson.canMerge()) {
            ways.add(new Cover.Merged(teacher, index));
        }
        return ways;
    }

    private boolean canTake(int colleague, Span span) {
        return window.people().get(colleague).mostCovers() > 0 && free.get(colleague).contain(span)
                && !teaching.get(colleague).overlap(span);
    }
}
