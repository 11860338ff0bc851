/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.edit.EditSession;
import org.cadre.matching.run.PairSteps;
import org.cadre.model.Mentorship;

/** Accepts the selected proposals. */
public final class AcceptHandler extends PairHandler {

    @Override
    boolean applies(PairSteps steps, List<Mentorship> pairs) {
        return !steps.acceptable(pairs).isEmpty();
    }

    @Override
    void run(PairSteps steps, EditSession session, List<Mentorship> pairs, LocalDate day) {
        steps.accept(session, pairs);
    }
}
