/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.studio;

import java.util.Set;

import org.cadre.core.task.Task;
import org.cadre.matching.solve.LiveMatch;
import org.cadre.matching.solve.LiveState;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A decision about to be taken. Running it finds out on any thread what it brings about, and changes nothing.
 *
 * @param ruling the decision
 * @param live the match it is about
 * @param before how things stand
 * @param after how they would stand if nobody else moved
 * @param about the mentees about whom it is decided
 */
public record Draft(Ruling ruling, LiveMatch live, LiveState before, LiveState after, Set<Educator> about)
        implements Task<Shift> {

    /** Whether it is decided about the mentee. */
    boolean isAbout(Educator mentee) {
        return about.contains(mentee);
    }

    @Override
    public Shift run(IProgressMonitor monitor) {
        return new Settling(this).settle(monitor);
    }
}
