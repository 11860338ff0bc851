/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;

/** What is done to a child in the end, which leaves it dead. */
@FunctionalInterface
interface Strike {

    /**
     * Does it.
     *
     * @param cycle what hears the child meanwhile
     */
    void run(ChildProcess child, Cycle cycle) throws IOException, InterruptedException;
}
