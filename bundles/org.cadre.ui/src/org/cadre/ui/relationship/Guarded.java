/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import org.cadre.core.CadreException;
import org.cadre.ui.Errors;

/** Runs what may fail, and shows the failure. */
record Guarded(Errors errors) {

    /** Something that may fail. */
    @FunctionalInterface
    interface Work {

        void run() throws CadreException;
    }

    void run(Work work) {
        try {
            work.run();
        } catch (CadreException e) {
            errors.show(e.getStatus());
        }
    }
}
