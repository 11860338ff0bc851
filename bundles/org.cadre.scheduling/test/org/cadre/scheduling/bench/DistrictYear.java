/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.locks.LockSupport;

import org.cadre.core.CadreException;
import org.cadre.scheduling.check.PlanChecker;
import org.cadre.scheduling.plan.PlanRequest;
import org.cadre.scheduling.plan.Plans;
import org.cadre.scheduling.plan.PlanTask;
import org.cadre.scheduling.plan.SchoolWorld;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Plans a district from the model on and prints how long it takes: pairs, schools and weeks as arguments;
 * with a fourth one, how long it takes to stop after so many milliseconds.
 */
public final class DistrictYear {

    private DistrictYear() {
    }

    public static void main(String[] arguments) throws CadreException {
        int pairs = Integer.parseInt(arguments[0]);
        int schools = Integer.parseInt(arguments[1]);
        int weeks = Integer.parseInt(arguments[2]);
        var world = District.of(pairs, schools, weeks);
        var work = world.open();
        long start = System.nanoTime();
        var task = Plans.SCHEDULER.prepare(work, PlanRequest.of(
                Plans.scope(SchoolWorld.MONDAY, weeks)));
        long loaded = System.nanoTime();
        if (arguments.length > 3) {
            cancel(task, Integer.parseInt(arguments[3]));
            return;
        }
        double before = Measure.processSeconds();
        var plan = task.run(null);
        System.out.printf("load %d ms, plan %d ms, %.1f s of CPU, %d MB of heap after it: %s%n",
                (loaded - start) / 1_000_000, (System.nanoTime() - loaded) / 1_000_000,
                Measure.processSeconds() - before, heap(), plan.totals());
        int broken = plan.windows().stream()
                .mapToInt(one -> PlanChecker.check(one.window(), one.plan()).size()).sum();
        System.out.printf("%d rules broken by the independent checker%n", broken);
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /** Says stop after so many milliseconds, and prints how long it takes until the task obeys. */
    private static void cancel(PlanTask task, int after) throws CadreException {
        var monitor = new NullProgressMonitor();
        var said = new long[1];
        Thread.ofVirtual().start(() -> {
            LockSupport.parkNanos(after * 1_000_000L);
            said[0] = System.nanoTime();
            monitor.setCanceled(true);
        });
        try {
            task.run(monitor);
        } catch (OperationCanceledException e) {
            System.out.println("canceled after " + after + " ms, stopped "
                    + (System.nanoTime() - said[0]) / 1_000_000 + " ms later");
        }
    }
}
