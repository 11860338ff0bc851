/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.check;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.store.UnitOfWork;
import org.eclipse.core.runtime.CoreException;

/** A service that looks for something that is wrong or needs attention. */
public interface Check {

    /**
     * Checks what the unit of work sees.
     *
     * @param today the day for which "now" is judged, in the district's time zone
     * @return what was found; empty if all is well
     */
    List<Finding> run(UnitOfWork work, LocalDate today) throws CoreException;
}
