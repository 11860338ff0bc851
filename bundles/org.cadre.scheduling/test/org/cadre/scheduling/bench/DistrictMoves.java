/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Session;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.plan.PlanRequest;
import org.cadre.scheduling.plan.Plans;
import org.cadre.scheduling.plan.SchedulePlan;
import org.cadre.scheduling.plan.SchoolWorld;
import org.cadre.scheduling.plan.WarmRepairs;
import org.cadre.scheduling.series.SeriesScope;

/**
 * Moves sessions of a district from the model on, as dragging in the window does, and prints how long a move
 * takes: pairs, schools, weeks and moves as arguments; first to beginnings of periods, then to any minutes.
 */
public final class DistrictMoves {

    private final UnitOfWork work;
    private final List<Session> sessions;
    private final SplittableRandom random = new SplittableRandom(7);

    private DistrictMoves(UnitOfWork work) throws CadreException {
        this.work = work;
        var end = SchoolWorld.MONDAY.plusWeeks(2);
        sessions = work.load(Roots.SESSIONS).stream()
                .filter(one -> one.getPlannedStart().toLocalDate().isBefore(end)).toList();
    }

    public static void main(String[] arguments) throws CadreException {
        var world = District.of(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]));
        var edit = new EditSession(world.open());
        var scope = scope(edit.work(), SchoolWorld.MONDAY.plusWeeks(Integer.parseInt(arguments[2])));
        Plans.WRITER.accept(edit, Plans.SCHEDULER.prepare(edit.work(), PlanRequest.of(scope)).run(null));
        edit.save(CommitNote.of("edit", "made up", false), null);
        System.out.printf("%d sessions are planned%n", edit.work().load(Roots.SESSIONS).size());
        var moves = new DistrictMoves(edit.work());
        try (var warm = new WarmRepairs(world.store, Plans.SCHEDULER)) {
            for (int i = 0; i < 3; i++) {
                var move = moves.next(false);
                var cold = Measure.time(() -> moves.cold(move));
                System.out.printf("cold %.0f ms of CPU%n", cold.millis());
            }
            var first = Measure.time(() -> warm(moves.next(false), warm));
            System.out.printf("first %.0f ms of CPU, its base included%n", first.millis());
            int count = Integer.parseInt(arguments[3]);
            moves.measure(count / 3, warm, false); // until the compiler is done
            moves.measure(count, warm, false);
            moves.measure(count / 10, warm, true);
        }
    }

    private static SeriesScope scope(UnitOfWork work, LocalDate before) throws CadreException {
        return new SeriesScope(work.load(Roots.PROGRAMS).getFirst(), null, SchoolWorld.MONDAY, before,
                SchoolWorld.MONDAY);
    }

    private void measure(int count, WarmRepairs warm, boolean odd) {
        double[] millis = new double[count];
        double[] clock = new double[count];
        int proven = 0;
        int others = 0;
        int impossible = 0;
        for (int i = 0; i < count; i++) {
            var move = next(odd);
            long start = System.nanoTime();
            var timed = Measure.time(() -> warm(move, warm));
            clock[i] = (System.nanoTime() - start) / 1e6;
            millis[i] = timed.millis();
            var plan = timed.value();
            proven += plan.mending().fewest() ? 1 : 0;
            others += plan.mending().others();
            impossible += plan.cannotMove().size();
        }
        System.out.printf("%d moves, %d impossible, %d others moved, %d proven: CPU p50 %.1f ms, "
                + "p99 %.1f ms, max %.1f ms; by the clock p50 %.1f ms, p99 %.1f ms, max %.1f ms%n", count, impossible,
                others, proven, Measure.quantile(millis, 0.5), Measure.quantile(millis, 0.99),
                Measure.quantile(millis, 1), Measure.quantile(clock, 0.5), Measure.quantile(clock, 0.99),
                Measure.quantile(clock, 1));
    }

    private WarmRepairs.Asking next(boolean odd) {
        var session = sessions.get(random.nextInt(sessions.size()));
        var day = SchoolWorld.MONDAY.plusDays(random.nextInt(14));
        while (day.getDayOfWeek().getValue() > 5) {
            day = SchoolWorld.MONDAY.plusDays(random.nextInt(14));
        }
        var start = day.atTime(8 + random.nextInt(7), odd ? 5 * (1 + random.nextInt(11)) : 0);
        return in -> new PlanRequest(scope(in, SchoolWorld.MONDAY.plusWeeks(2)), Overlay.NONE,
                Map.of(in.find(Roots.SESSIONS, session.getUuid()).orElseThrow(), start), true);
    }

    private Object cold(WarmRepairs.Asking asking) {
        try {
            return Plans.SCHEDULER.prepare(work, asking.in(work)).run(null);
        } catch (CadreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SchedulePlan warm(WarmRepairs.Asking asking, WarmRepairs warm) {
        try {
            return warm.make(asking, null);
        } catch (CadreException e) {
            throw new IllegalStateException(e);
        }
    }
}
