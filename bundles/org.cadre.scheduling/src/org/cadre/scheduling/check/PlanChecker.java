/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.scheduling.check.Violation.Rule;
import org.cadre.scheduling.window.Cover;
import org.cadre.scheduling.window.Lesson;
import org.cadre.scheduling.window.Plan;
import org.cadre.scheduling.window.Plan.Visit;
import org.cadre.scheduling.window.Session;
import org.cadre.scheduling.window.Slot;
import org.cadre.scheduling.window.Span;
import org.cadre.scheduling.window.Window;

/** Finds every rule that a plan breaks. Slow and plain on purpose. */
public final class PlanChecker {

    private final Window window;
    private final Plan plan;
    private final List<Violation> found = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();

    /** A session that is placed. */
    private record Meeting(int session, Session what, Slot slot, Visit visit) {
    }

    /** A class, or the part of one, that somebody takes. */
    private record Taken(Slot slot, Lesson lesson, Span span, Cover cover) {
    }

    private PlanChecker(Window window, Plan plan) {
        this.window = window;
        this.plan = plan;
    }

    /** What is wrong with the plan; empty if nothing is. */
    public static List<Violation> check(Window window, Plan plan) {
        var checker = new PlanChecker(window, plan);
        checker.checkAll();
        return checker.found;
    }

    /** What the prices add up to for a plan whose choices and covers are known, whatever it says itself. */
    public static long cost(Window window, Plan plan) {
        var checker = new PlanChecker(window, plan);
        checker.checkAll();
        return checker.paid() + checker.wishes() + checker.burdens();
    }

    private void checkAll() {
        if (plan.visits().size() != window.sessions().size()) {
            found.add(new Violation(Rule.COMPLETE_LIST, plan.visits().size(), -1));
            return;
        }
        for (int i = 0; i < plan.visits().size(); i++) {
            int session = i;
            plan.visits().get(i).ifPresent(visit -> read(session, visit));
        }
        meetings.forEach(this::checkMembers);
        meetings.forEach(this::checkPlace);
        taken.forEach(this::checkCover);
        IntStream.range(0, window.people().size()).forEach(this::checkPerson);
        IntStream.range(0, window.rooms().size()).forEach(this::checkRoom);
        IntStream.range(0, window.schools().size()).forEach(this::checkSchool);
        checkMoney();
    }

    private void read(int session, Visit visit) {
        var what = window.sessions().get(session);
        if (visit.choice() < 0 || visit.choice() >= what.choices().size()) {
            found.add(new Violation(Rule.KNOWN_CHOICE, session, visit.choice()));
            return;
        }
        var slot = what.choices().get(visit.choice()).slot();
        meetings.add(new Meeting(session, what, slot, visit));
        for (int member : what.members()) {
            checkCovered(session, member, slot, visit);
        }
        for (var cover : visit.covers()) {
            if (!what.members().contains(cover.teacher())) {
                found.add(new Violation(Rule.COVERED_ONCE, session, cover.teacher()));
            }
        }
    }

    private void checkCovered(int session, int member, Slot slot, Visit visit) {
        var lessons = window.people().get(member).lessons();
        for (int i = 0; i < lessons.size(); i++) {
            int number = i;
            var covers = visit.covers().stream()
                    .filter(cover -> cover.teacher() == member && cover.lesson() == number).toList();
            int start = Math.max(lessons.get(i).span().start(), slot.span().start());
            int end = Math.min(lessons.get(i).span().end(), slot.span().end());
            if (covers.size() != (start < end ? 1 : 0)) {
                found.add(new Violation(Rule.COVERED_ONCE, session, member));
            } else if (!covers.isEmpty()) {
                taken.add(new Taken(slot, lessons.get(i), new Span(start, end), covers.getFirst()));
            }
        }
    }

    private void checkMembers(Meeting meeting) {
        for (int member : meeting.what.members()) {
            if (!within(meeting.slot.span(), window.people().get(member).available())) {
                found.add(new Violation(Rule.MEMBER_AVAILABLE, meeting.session, member));
            }
        }
    }

    private void checkPlace(Meeting meeting) {
        boolean room = meeting.visit.room() != Plan.NO_ROOM;
        boolean call = meeting.visit.call();
        boolean right = meeting.what.rooms().isEmpty() && !meeting.what.virtual() ? !room && !call
                : room != call && (!room || meeting.what.rooms().contains(meeting.visit.room()))
                        && (!call || meeting.what.virtual());
        if (!right) {
            found.add(new Violation(Rule.PLACE_FITS, meeting.session, -1));
        }
    }

    private void checkCover(Taken one) {
        switch (one.cover) {
            case Cover.Merged merged when !one.lesson.canMerge() ->
                found.add(new Violation(Rule.MERGE_ALLOWED, merged.teacher(), merged.lesson()));
            case Cover.Colleague colleague when !one.lesson.colleagues().contains(colleague.person())
                    || !canTake(colleague.person(), one.span) ->
                found.add(new Violation(Rule.COVER_QUALIFIED, colleague.teacher(), colleague.person()));
            default -> {
                // substitutes and offices are counted by school
            }
        }
    }

    private boolean canTake(int person, Span span) {
        var colleague = window.people().get(person);
        return within(span, colleague.available())
                && colleague.lessons().stream().noneMatch(lesson -> shareAMinute(lesson.span(), span));
    }

    private void checkPerson(int person) {
        var busy = new ArrayList<Span>();
        var own = meetings.stream().filter(meeting -> meeting.what.members().contains(person)).toList();
        own.forEach(meeting -> busy.add(meeting.slot.span()));
        var covers = taken.stream().filter(one -> takes(person, one)).toList();
        covers.forEach(one -> busy.add(one.span));
        if (anyTwoShare(busy)) {
            found.add(new Violation(Rule.ONE_PLACE_AT_A_TIME, person, -1));
        }
        if (covers.size() > window.people().get(person).mostCovers()) {
            found.add(new Violation(Rule.COVERS_SHARED, person, -1));
        }
        checkDays(person, own);
        checkRows(person, own);
    }

    private void checkDays(int person, List<Meeting> own) {
        own.stream().map(meeting -> meeting.slot.day()).distinct().forEach(day -> {
            long onDay = own.stream().filter(meeting -> meeting.slot.day() == day).count();
            if (onDay > window.people().get(person).sessionsOn(day)) {
                found.add(new Violation(Rule.SESSIONS_A_DAY, person, day));
            }
        });
    }

    private void checkRows(int person, List<Meeting> own) {
        var spans = own.stream().map(meeting -> meeting.slot.span()).sorted().toList();
        int row = 0;
        for (int i = 0; i < spans.size(); i++) {
            int gap = i == 0 ? Integer.MAX_VALUE : spans.get(i).start() - spans.get(i - 1).end();
            row = gap <= 0 || gap < window.prices().breakMinutes() ? row + 1 : 1;
            if (row > window.people().get(person).sessionsInARow()) {
                found.add(new Violation(Rule.SESSIONS_IN_A_ROW, person, -1));
            }
        }
    }

    private void checkRoom(int room) {
        var spans = meetings.stream().filter(meeting -> meeting.visit.room() == room)
                .map(meeting -> meeting.slot.span()).toList();
        boolean open = spans.stream().allMatch(span -> within(span, window.rooms().get(room).available()));
        if (!open || anyTwoShare(spans)) {
            found.add(new Violation(Rule.ROOM_FREE, room, -1));
        }
    }

    private void checkSchool(int school) {
        for (int day : taken.stream().map(one -> one.slot.day()).distinct().toList()) {
            for (boolean afternoon : new boolean[] {false, true}) {
                int there = window.schools().get(school).substitutes().stream()
                        .filter(offer -> offer.day() == day && offer.afternoon() == afternoon)
                        .mapToInt(offer -> offer.count()).sum();
                if (hired(school, day, afternoon) > there) {
                    found.add(new Violation(Rule.SUBSTITUTES_THERE, school, day));
                }
            }
            long byOffice = taken.stream().filter(one -> one.cover instanceof Cover.Office
                    && one.lesson.school() == school && one.slot.day() == day).count();
            if (byOffice > window.schools().get(school).coversADay()) {
                found.add(new Violation(Rule.OFFICE_ABLE, school, day));
            }
        }
    }

    /** How many substitutes the half-day takes: the most classes that they hold at once. */
    private long hired(int school, int day, boolean afternoon) {
        var spans = taken.stream().filter(one -> one.cover instanceof Cover.Substitute)
                .filter(one -> one.lesson.school() == school && one.slot.day() == day)
                .filter(one -> one.slot.afternoon() == afternoon).map(Taken::span).toList();
        long most = 0;
        for (var at : spans) {
            most = Math.max(most, spans.stream()
                    .filter(span -> span.start() <= at.start() && at.start() < span.end()).count());
        }
        return most;
    }

    private void checkMoney() {
        var prices = window.prices();
        long money = paid();
        if (money > prices.budget()) {
            found.add(new Violation(Rule.WITHIN_BUDGET, -1, -1));
        }
        if (money + wishes() + burdens() != plan.cost()) {
            found.add(new Violation(Rule.COST_RIGHT, -1, -1));
        }
        if (plan.bound() > plan.cost()) {
            found.add(new Violation(Rule.BOUND_POSSIBLE, -1, -1));
        }
    }

    /** What covering costs in money. */
    private long paid() {
        long sum = 0;
        for (var one : taken) {
            sum += one.cover instanceof Cover.Colleague ? window.prices().colleague() : 0;
            sum += one.cover instanceof Cover.Office
                    ? window.schools().get(one.lesson.school()).coverPrice() : 0;
        }
        for (int school = 0; school < window.schools().size(); school++) {
            for (int day : taken.stream().map(one -> one.slot.day()).distinct().toList()) {
                sum += window.prices().substitute() * (hired(school, day, false) + hired(school, day, true));
            }
        }
        return sum;
    }

    /** What is lost: sessions, lessons, wishes. */
    private long wishes() {
        long sum = 0;
        for (int session = 0; session < window.sessions().size(); session++) {
            sum += plan.visits().get(session).isPresent() ? 0 : window.sessions().get(session).unplaced();
        }
        for (var meeting : meetings) {
            sum += meeting.what.choices().get(meeting.visit.choice()).regret();
            sum += meeting.visit.call() && !meeting.what.rooms().isEmpty() ? window.prices().call() : 0;
        }
        return sum + window.prices().lostLesson()
                * taken.stream().filter(one -> one.cover instanceof Cover.Merged).count();
    }

    /** What is hard on people: covering again and again, evenings. */
    private long burdens() {
        long sum = 0;
        for (int i = 0; i < window.people().size(); i++) {
            int person = i;
            long covers = taken.stream().filter(one -> takes(person, one)).count();
            long late = meetings.stream().filter(meeting -> meeting.slot.afterHours()
                    && meeting.what.members().contains(person)).count();
            sum += window.prices().burden() * covers * (covers - 1) / 2 + window.prices().afterHours() * late
                    + window.prices().afterHoursAgain() * late * (late - 1) / 2;
        }
        return sum;
    }

    private static boolean takes(int person, Taken one) {
        return one.cover instanceof Cover.Colleague colleague && colleague.person() == person;
    }

    private static boolean within(Span span, List<Span> spans) {
        return spans.stream().anyMatch(outer -> outer.start() <= span.start() && span.end() <= outer.end());
    }

    private static boolean anyTwoShare(List<Span> spans) {
        return IntStream.range(0, spans.size()).anyMatch(i -> IntStream.range(i + 1, spans.size())
                .anyMatch(j -> shareAMinute(spans.get(i), spans.get(j))));
    }

    private static boolean shareAMinute(Span one, Span other) {
        return Math.max(one.start(), other.start()) < Math.min(one.end(), other.end());
    }
}
