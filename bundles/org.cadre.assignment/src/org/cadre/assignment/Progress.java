/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.assignment;

/** How a solver tells what it has done, and learns that it should stop. */
public interface Progress {

    /** Neither listens nor cancels. */
    Progress NONE = new Progress() {
        @Override
        public void worked(int done, int total) {
            // nobody listens
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Called from the solving thread now and then; {@code done} never falls and never exceeds {@code total}.
     */
    void worked(int done, int total);

    /** Asked often, so it must be quick. */
    boolean isCancelled();
}
