/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.scheduling.check.Flaw.Kind;
import org.cadre.scheduling.window.Lesson;
import org.cadre.scheduling.window.Person;
import org.cadre.scheduling.window.Session;
import org.cadre.scheduling.window.Slot;
import org.cadre.scheduling.window.Span;
import org.cadre.scheduling.window.Window;

/** Finds what is wrong with a window before anything is placed. */
public final class WindowCheck {

    private final Window window;
    private final List<Flaw> found = new ArrayList<>();

    private WindowCheck(Window window) {
        this.window = window;
    }

    /** All flaws; those that are not fatal are only sought if there is no fatal one. */
    public static List<Flaw> check(Window window) {
        var check = new WindowCheck(window);
        check.checkNumbers();
        if (check.found.isEmpty()) {
            check.checkSense();
        }
        return List.copyOf(check.found);
    }

    private void checkNumbers() {
        var prices = window.prices();
        if (Stream.of(prices.lostLesson(), prices.substitute(), prices.colleague(), prices.burden(),
                prices.afterHours(), prices.afterHoursAgain(), prices.call(), prices.breakMinutes())
                .anyMatch(price -> price < 0) || prices.budget() < 0) {
            found.add(new Flaw(Kind.NEGATIVE, -1, -1));
        }
        for (int i = 0; i < window.schools().size(); i++) {
            var school = window.schools().get(i);
            if (school.coversADay() < 0 || school.coverPrice() < 0
                    || school.substitutes().stream().anyMatch(offer -> offer.count() < 0)) {
                found.add(new Flaw(Kind.NEGATIVE, i, -1));
            }
        }
        for (int i = 0; i < window.people().size(); i++) {
            checkPerson(i, window.people().get(i));
        }
        for (int i = 0; i < window.sessions().size(); i++) {
            checkSession(i, window.sessions().get(i));
        }
    }

    private void checkPerson(int number, Person person) {
        if (person.available().stream().anyMatch(WindowCheck::isEmpty)) {
            found.add(new Flaw(Kind.PERSON_SPAN, number, -1));
        }
        if (Math.min(person.sessionsADay(), Math.min(person.sessionsInARow(), person.mostCovers())) < 0) {
            found.add(new Flaw(Kind.NEGATIVE, number, -1));
        }
        for (int i = 0; i < person.lessons().size(); i++) {
            var lesson = person.lessons().get(i);
            if (isEmpty(lesson.span())) {
                found.add(new Flaw(Kind.PERSON_SPAN, number, i));
            }
            if (unknown(lesson.school(), window.schools())
                    || lesson.colleagues().stream().anyMatch(other -> unknown(other, window.people()))) {
                found.add(new Flaw(Kind.UNKNOWN_POSITION, number, i));
            }
        }
    }

    private void checkSession(int number, Session session) {
        if (session.unplaced() < 0) {
            found.add(new Flaw(Kind.NEGATIVE, number, -1));
        }
        var members = new HashSet<Integer>();
        for (int member : session.members()) {
            if (unknown(member, window.people())) {
                found.add(new Flaw(Kind.UNKNOWN_POSITION, number, member));
            } else if (!members.add(member)) {
                found.add(new Flaw(Kind.MEMBER_TWICE, number, member));
            }
        }
        session.rooms().stream().filter(room -> unknown(room, window.rooms()))
                .forEach(room -> found.add(new Flaw(Kind.UNKNOWN_POSITION, number, room)));
        for (int i = 0; i < session.choices().size(); i++) {
            if (isEmpty(session.choices().get(i).slot().span())) {
                found.add(new Flaw(Kind.CHOICE_SPAN, number, i));
            } else if (session.choices().get(i).regret() < 0) {
                found.add(new Flaw(Kind.NEGATIVE, number, i));
            }
        }
    }

    private void checkSense() {
        for (int i = 0; i < window.people().size(); i++) {
            checkLessons(i, window.people().get(i).lessons());
        }
        for (int i = 0; i < window.sessions().size(); i++) {
            checkChances(i, window.sessions().get(i));
        }
    }

    private void checkLessons(int person, List<Lesson> lessons) {
        for (int i = 0; i < lessons.size(); i++) {
            var span = lessons.get(i).span();
            if (lessons.subList(0, i).stream().anyMatch(before -> overlap(before.span(), span))) {
                found.add(new Flaw(Kind.TWO_CLASSES_AT_ONCE, person, i));
            }
        }
    }

    private void checkChances(int number, Session session) {
        var slots = session.choices().stream().map(Session.Choice::slot).toList();
        var there = slots.stream().filter(slot -> session.members().stream()
                .allMatch(member -> isFree(window.people().get(member).available(), slot.span()))).toList();
        if (slots.isEmpty()) {
            found.add(new Flaw(Kind.NO_CHOICES, number, -1));
        } else if (there.isEmpty()) {
            found.add(new Flaw(Kind.NEVER_ALL_THERE, number, -1));
        } else if (there.stream().noneMatch(slot -> canBeCovered(session, slot))) {
            found.add(new Flaw(Kind.NOBODY_COVERS, number, -1));
        } else if (!session.virtual() && !session.rooms().isEmpty() && there.stream().noneMatch(
                slot -> session.rooms().stream().anyMatch(room -> isFree(window.rooms().get(room).available(),
                        slot.span())))) {
            found.add(new Flaw(Kind.NO_ROOM, number, -1));
        }
    }

    private boolean canBeCovered(Session session, Slot slot) {
        return session.members().stream().flatMap(member -> window.people().get(member).lessons().stream())
                .filter(lesson -> overlap(lesson.span(), slot.span()))
                .allMatch(lesson -> hasCover(lesson, session, slot));
    }

    private boolean hasCover(Lesson lesson, Session session, Slot slot) {
        var school = window.schools().get(lesson.school());
        int start = Math.max(lesson.span().start(), slot.span().start());
        var missed = new Span(start, Math.min(lesson.span().end(), slot.span().end()));
        return lesson.canMerge() || school.coversADay() > 0
                || school.substitutes().stream().anyMatch(offer -> offer.day() == slot.day()
                        && offer.afternoon() == slot.afternoon() && offer.count() > 0)
                || lesson.colleagues().stream().anyMatch(other -> !session.members().contains(other)
                        && canTake(window.people().get(other), missed));
    }

    private static boolean canTake(Person colleague, Span missed) {
        return colleague.mostCovers() > 0 && isFree(colleague.available(), missed)
                && colleague.lessons().stream().noneMatch(lesson -> overlap(lesson.span(), missed));
    }

    private static boolean isFree(List<Span> available, Span span) {
        return available.stream().anyMatch(free -> free.start() <= span.start() && span.end() <= free.end());
    }

    private static boolean overlap(Span one, Span other) {
        return Math.max(one.start(), other.start()) < Math.min(one.end(), other.end());
    }

    private static boolean isEmpty(Span span) {
        return span.end() <= span.start();
    }

    private static boolean unknown(int position, List<?> list) {
        return position < 0 || position >= list.size();
    }
}
