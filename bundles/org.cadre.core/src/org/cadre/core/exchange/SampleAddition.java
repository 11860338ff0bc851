/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.exchange;

import org.cadre.core.CadreException;
import org.cadre.core.store.UnitOfWork;

/** A service by which a module makes up what it needs of a synthetic district, to be tried at once. */
public interface SampleAddition {

    /**
     * Adds it; commits nothing. The same district and the same size give the same.
     *
     * @param work has the schools, people and programs of the district, not committed yet
     * @param size how large the district is, with its seed
     */
    void add(UnitOfWork work, SampleSource.Size size) throws CadreException;
}
