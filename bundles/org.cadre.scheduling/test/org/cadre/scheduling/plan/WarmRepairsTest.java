/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.series.SeriesScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is kept in mind beside the window finds just what would be found without it. */
class WarmRepairsTest {

    private static final int MOVES = 1_000;
    private static final int WEEKS = 6;

    private final SchoolWorld world = new SchoolWorld();
    private final SplittableRandom random = new SplittableRandom(1);
    private final List<Educator> mentors = new ArrayList<>();

    /** Three schools, mentors who serve two of them, rooms and substitutes that are scarce. */
    private EditSession district() throws CadreException {
        var cohort = world.cohort("Fall", SchoolWorld.MONDAY, WEEKS, CohortFormat.MICRO_MENTORING);
        var schools = new ArrayList<School>();
        for (int i = 0; i < 3; i++) {
            var school = world.school("School " + i);
            schools.add(school);
            world.bells(school, "Regular", 5 + i);
            world.calendar(school, SchoolWorld.MONDAY, WEEKS);
            world.pool(school, 1, 1, 90);
            world.room(school, "Room " + i);
            for (int m = 0; m < 3; m++) {
                mentors.add(world.person("M" + i + m, school));
            }
        }
        for (int i = 0; i < 36; i++) {
            var school = schools.get(i % 3);
            var mentee = world.person("T" + i, school);
            var timetable = world.timetable(mentee, school);
            for (int period = 1; period <= 5; period++) {
                SchoolWorld.entry(timetable, period, period == 1 + i % 5 ? TimetableKind.PREPARATION
                        : TimetableKind.TEACHING);
            }
            world.pair(mentors.get(random.nextInt(mentors.size())), mentee, cohort);
        }
        world.series("Meeting", cohort, 50, 2).setVirtual(true);
        var edit = new EditSession(world.open());
        Plans.WRITER.accept(edit, Plans.SCHEDULER.prepare(edit.work(), new PlanRequest(
                scope(edit.work(), 0, WEEKS), Overlay.NONE, Map.of(), false)).run(null));
        save(edit);
        return edit;
    }

    private static void save(EditSession edit) throws CadreException {
        edit.save(CommitNote.of("edit", "made up", false), null);
    }

    private static SeriesScope scope(UnitOfWork work, int week, int weeks) throws CadreException {
        var from = SchoolWorld.MONDAY.plusWeeks(week);
        return new SeriesScope(work.load(Roots.PROGRAMS).getFirst(), null, from, from.plusWeeks(weeks), from);
    }

    /** A move of some session of the two weeks to some time of them. */
    private record Move(int week, String session, LocalDateTime to) implements WarmRepairs.Asking {

        @Override
        public PlanRequest in(UnitOfWork work) throws CadreException {
            return new PlanRequest(scope(work, week, 2), Overlay.NONE,
                    Map.of(work.find(Roots.SESSIONS, session).orElseThrow(), to), true);
        }
    }

    private Move move(UnitOfWork work) throws CadreException {
        int week = random.nextInt(WEEKS - 1);
        var from = SchoolWorld.MONDAY.plusWeeks(week);
        var here = work.load(Roots.SESSIONS).stream().filter(one -> one.getStatus() == SessionStatus.PLANNED)
                .filter(one -> !one.getPlannedStart().toLocalDate().isBefore(from)
                        && one.getPlannedStart().toLocalDate().isBefore(from.plusWeeks(2))).toList();
        var one = here.get(random.nextInt(here.size()));
        var day = random.nextInt(4) > 0 ? one.getPlannedStart().toLocalDate().with(
                DayOfWeek.of(1 + random.nextInt(5))) : from.plusDays(random.nextInt(14));
        int minute = random.nextInt(8) == 0 ? 5 * random.nextInt(10) : 0;
        return new Move(week, one.getUuid(), day.atTime(7 + random.nextInt(9), minute));
    }

    @Test
    @Timeout(600)
    void aThousandMovesComeToTheSameWithEditsInBetween() throws CadreException {
        int changed = 0;
        int pushed = 0;
        int impossible = 0;
        try (var edit = district(); var warm = new WarmRepairs(world.store, Plans.SCHEDULER)) {
            for (int i = 0; i < MOVES; i++) {
                var move = move(edit.work());
                var cold = Plans.SCHEDULER.prepare(edit.work(), move.in(edit.work())).run(null);
                var found = warm.make(move, null);
                assertEquals(text(cold), text(found), "move " + i + " " + move);
                changed += found.changed().isEmpty() ? 0 : 1;
                pushed += found.mending().others();
                impossible += found.cannotMove().size();
                if (i % 9 == 8) {
                    change(edit, cold);
                    save(edit);
                }
            }
        }
        assertTrue(changed > MOVES / 3 && pushed > MOVES / 20 && impossible > MOVES / 20,
                changed + " changed, " + pushed + " pushed, " + impossible + " impossible");
    }

    /** Edits something that a repair depends on, or not. */
    private void change(EditSession edit, SchedulePlan plan) throws CadreException {
        var work = edit.work();
        var people = work.load(Roots.EDUCATORS);
        var sessions = work.load(Roots.SESSIONS);
        var one = people.get(random.nextInt(people.size()));
        var session = sessions.get(random.nextInt(sessions.size()));
        int what = random.nextInt(6);
        if (what < 2) {
            Plans.WRITER.accept(edit, plan);
            return;
        }
        edit.edit("change", () -> {
            switch (what) {
                case 2 -> {
                    var busy = SchoolWorld.TIMES.createCommitment();
                    busy.setEducator(one);
                    busy.setStartsAt(SchoolWorld.MONDAY.plusDays(random.nextInt(42)).atTime(9, 0));
                    busy.setEndsAt(busy.getStartsAt().plusHours(2));
                    work.add(busy);
                }
                case 3 -> one.setFamilyName("Lee " + random.nextInt());
                case 4 -> session.setStatus(SessionStatus.DONE);
                default -> session.setPlannedEnd(session.getPlannedStart().plusMinutes(40));
            }
        });
    }

    /** All of a plan, with ids in place of elements. */
    static String text(SchedulePlan plan) {
        var text = new StringBuilder();
        for (var one : plan.sessions()) {
            text.append(id(one.demand().existing())).append(' ').append(one.start()).append(one.end())
                    .append(one.place()).append(one.call()).append(one.late()).append(one.unwished())
                    .append(one.points()).append(one.change());
            one.covers().forEach(cover -> text.append(cover.kind()).append(id(cover.absent()))
                    .append(id(cover.coveredBy())).append(cover.start()).append(cover.cost()));
            text.append('\n');
        }
        plan.unplaced().forEach(one -> text.append(id(one.demand().existing())).append(one.reason())
                .append(one.change()).append('\n'));
        plan.findings().forEach(one -> text.append(one.text()).append('\n'));
        plan.pinned().keySet().forEach(one -> text.append(id(one)));
        return text.append(plan.totals()).append(plan.mending()).toString();
    }

    private static String id(Element element) {
        return element == null ? "-" : element.getUuid();
    }
}
