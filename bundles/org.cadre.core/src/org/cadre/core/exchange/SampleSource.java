/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.exchange;

import org.cadre.core.store.Commit;
import org.cadre.core.store.UnitOfWork;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** A service that fills a new database with a synthetic district, to try things out without real people. */
public interface SampleSource {

    /**
     * How large a district to make up.
     *
     * @param schools how many schools
     * @param educators how many educators
     * @param seed where the random numbers start; the same seed gives the same district
     */
    record Size(int schools, int educators, long seed) {
    }

    /**
     * The size of the district that new users look at: small enough to know by heart, large enough to be
     * real.
     */
    Size SMALL = new Size(8, 240, 1);

    /**
     * Adds a district with its schools, people and a program, and commits it.
     *
     * @param work an unchanged unit of work of an empty database
     */
    Commit fill(UnitOfWork work, Size size, IProgressMonitor monitor) throws CoreException;
}
