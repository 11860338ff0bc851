/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.page;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.cadre.core.CadreException;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Session;
import org.cadre.scheduling.ui.plan.PlanJobs;
import org.cadre.scheduling.ui.plan.WarmPlans;
import org.cadre.scheduling.ui.state.View;
import org.cadre.ui.Errors;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.roles.Rights;

/** Moves a session that was drawn to another time, for those who may. */
final class Moving {

    private Moving() {
    }

    /** Gets ready for sessions to be drawn, where they can be. */
    static void expect(View view, LocalDate day, ProgramPageSite site) {
        try {
            if ((view == View.WEEK || view == View.DAY)
                    && Rights.in(site.session()).touches(Literals.SESSION)) {
                site.editorSite().getService(WarmPlans.class).expect(site.session(), site.program(), day);
            }
        } catch (CadreException e) {
            site.editorSite().getService(Errors.class).show(e.getStatus());
        }
    }

    /** Shows what else would move and what it would cost, before anything is changed. */
    static void start(Session session, LocalDateTime start, ProgramPageSite site) {
        try {
            if (Rights.in(site.session()).touches(Literals.SESSION)) {
                site.editorSite().getService(PlanJobs.class).move(session, start);
            }
        } catch (CadreException e) {
            site.editorSite().getService(Errors.class).show(e.getStatus());
        }
    }
}
