/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.cadre.matching.testing.RandomWorld;
import org.cadre.matching.testing.World;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/**
 * After a decision about 2,000 mentees the others are arranged anew while the coordinator does not notice.
 */
class LiveMatchSpeedTest {

    private static final int MENTEES = 2_000;
    private static final int MENTORS = 800;
    private static final long NOTICEABLE = TimeUnit.MILLISECONDS.toNanos(100);

    /** The thread's own time, so that what else the machine does is not counted. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void decisionsAreSolvedAroundAtOnce() throws CoreException {
        var random = new Random(20261122);
        var world = RandomWorld.of(5, MENTORS, MENTEES);
        world.mentors.forEach(m -> m.getMentorProfile().setCaseloadLimit(2 + random.nextInt(2)));
        long start = cpu();
        var live = new Matcher(World.TERMS).live(world.program, World.DAY, world.mentors, world.mentees,
                world.mentorships, world.policy).run(null);
        long rated = cpu() - start;
        var state = LiveState.open(live.mentees().size());
        state = state.with(live.settle(state, null).mentorOf());
        long opened = cpu() - start;
        long[] nanos = new long[400];
        for (int i = 0; i < nanos.length; i++) {
            state = RandomDecisions.allowed(random, live, state);
            start = cpu();
            state = state.with(live.settle(state, null).mentorOf());
            nanos[i] = cpu() - start;
        }
        Arrays.sort(nanos);
        System.out.printf("%d mentees, %d mentors: rated in %.0f ms, solved in %.0f ms; a decision: "
                + "median %.2f ms, p99 %.2f ms, longest %.2f ms%n", live.mentees().size(), MENTORS,
                rated / 1e6, (opened - rated) / 1e6, nanos[200] / 1e6, nanos[396] / 1e6, nanos[399] / 1e6);
        assertTrue(nanos[nanos.length / 2] < NOTICEABLE, () -> "median " + nanos[200] / 1e6 + " ms");
    }
}
