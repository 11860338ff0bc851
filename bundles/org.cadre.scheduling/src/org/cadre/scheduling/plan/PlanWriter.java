/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.UnitOfWork;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Accepts plans. */
@Component(service = PlanWriter.class)
public class PlanWriter {

    /**
     * Writes the plan as one step to undo: sessions with cover and origin, what happened, and the end of
     * those that nothing asks for. Sessions that stay keep their ids; where time, place or people change
     * their revision rises; one that goes is canceled if it was handed out, and removed otherwise. The plan
     * may have been made with another unit of work of the same store.
     *
     * @return whether anything was altered
     * @throws CadreException of kind CONFLICT if something that the plan is about is gone
     */
    public boolean accept(EditSession session, SchedulePlan plan) throws CadreException {
        UnitOfWork work = session.work();
        var writing = new Writing(work, plan);
        writing.check();
        var label = plan.repair() ? Messages.Accept_repair
                : NLS.bind(Messages.Accept_label, plan.sessions().size());
        return session.edit(label, writing::write);
    }
}
