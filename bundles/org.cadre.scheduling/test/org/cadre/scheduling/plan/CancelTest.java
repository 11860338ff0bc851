/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.scheduling.bench.District;
import org.cadre.scheduling.days.Overlay;
import org.cadre.scheduling.series.SeriesScope;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever takes long asks often whether to stop, stops then, and has changed nothing. */
class CancelTest {

    /** The goal by the clock; measured in time of the processor, so that others on the machine matter less. */
    private static final double MOST_MILLIS = 500;
    private static final int CANCELS = 5;

    private final SplittableRandom random = new SplittableRandom(3);

    /** Work that can be stopped. */
    private interface Work {
        void run(IProgressMonitor monitor) throws CadreException;
    }

    /** Says stop when it is asked for the nth time; notes the longest time between two questions. */
    private static final class Asked extends NullProgressMonitor {
        private final AtomicInteger left;
        private final AtomicInteger count = new AtomicInteger();
        private long last = cpu();
        private long longest;

        Asked(int after) {
            left = new AtomicInteger(after);
        }

        @Override
        public boolean isCanceled() {
            count.incrementAndGet();
            note();
            return left.decrementAndGet() < 0;
        }

        private synchronized void note() {
            long now = cpu();
            longest = Math.max(longest, now - last);
            last = now;
        }

        double millis() {
            note();
            return longest / 1e6;
        }

        private static long cpu() {
            return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }
    }

    private void stops(String what, Work task) throws CadreException {
        task.run(null); // until classes are loaded
        var whole = new Asked(Integer.MAX_VALUE);
        task.run(whole);
        assertTrue(whole.millis() < MOST_MILLIS, what + ": asked after " + whole.millis() + " ms");
        int questions = whole.count.get();
        assertTrue(questions > 50, what + ": " + questions);
        for (int i = 0; i < CANCELS; i++) {
            var asked = new Asked(random.nextInt(questions * 9 / 10));
            assertThrows(OperationCanceledException.class, () -> task.run(asked), what);
            assertTrue(asked.millis() < MOST_MILLIS, what + ": stopped after " + asked.millis() + " ms");
        }
    }

    private static SeriesScope scope(UnitOfWork work, int weeks) throws CadreException {
        return new SeriesScope(work.load(Roots.PROGRAMS).getFirst(), null, SchoolWorld.MONDAY,
                SchoolWorld.MONDAY.plusWeeks(weeks), SchoolWorld.MONDAY);
    }

    @Test
    @Timeout(600)
    void aPlanStops() throws CadreException {
        try (var work = District.of(600, 12, 4).open()) {
            stops("plan", monitor -> Plans.SCHEDULER.prepare(work, PlanRequest.of(scope(work, 4)))
                    .run(monitor));
            assertEquals(Set.of(), work.changed());
        }
    }

    @Test
    @Timeout(600)
    void aYearStops() throws CadreException {
        try (var work = District.of(60, 6, 36).open()) {
            stops("year", monitor -> Plans.SCHEDULER.prepare(work, PlanRequest.of(scope(work, 36)))
                    .run(monitor));
            assertEquals(Set.of(), work.changed());
            assertEquals(List.of(), work.load(Roots.SESSIONS));
        }
    }

    @Test
    @Timeout(600)
    void repairsStop() throws CadreException {
        var world = District.of(600, 12, 2);
        try (var edit = new EditSession(world.open())) {
            var work = edit.work();
            Plans.WRITER.accept(edit,
                    Plans.SCHEDULER.prepare(work, PlanRequest.of(scope(work, 2))).run(null));
            edit.save(CommitNote.of("edit", "made up", false), null);
            var closed = new Overlay(List.of(), List.of(),
                    List.of(new Overlay.Closed(SchoolWorld.MONDAY.plusDays(2), null)));
            stops("closed day", monitor -> Plans.SCHEDULER.prepare(work,
                    new PlanRequest(scope(work, 2), closed, Map.of(), true)).run(monitor));
            var one = work.load(Roots.SESSIONS).getFirst().getUuid();
            var there = SchoolWorld.MONDAY.plusDays(3).atTime(10, 0);
            WarmRepairs.Asking move = in -> new PlanRequest(scope(in, 2), Overlay.NONE,
                    Map.of(in.find(Roots.SESSIONS, one).orElseThrow(), there), true);
            stops("move", monitor -> {
                try (var warm = new WarmRepairs(world.store, Plans.SCHEDULER)) {
                    warm.make(move, monitor);
                }
            });
            try (var warm = new WarmRepairs(world.store, Plans.SCHEDULER)) {
                assertThrows(OperationCanceledException.class, () -> warm.prepare(move, new Asked(900)));
                assertEquals(WarmRepairsTest.text(Plans.SCHEDULER.prepare(work, move.in(work)).run(null)),
                        WarmRepairsTest.text(warm.make(move, null)), "nothing is left of what was stopped");
            }
            assertEquals(Set.of(), work.changed());
        }
    }
}
