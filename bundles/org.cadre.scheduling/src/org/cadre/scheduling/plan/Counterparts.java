/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.HashMap;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Cohort;
import org.cadre.model.Element;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;

/** Finds in one unit of work what an element of another one of the same store is. */
final class Counterparts {

    private final Map<String, Element> byId = new HashMap<>();

    Counterparts(UnitOfWork work) throws CadreException {
        work.load(Roots.EDUCATORS).forEach(this::note);
        work.load(Roots.SCHOOLS).forEach(this::note);
        work.load(Roots.MENTORSHIPS).forEach(this::note);
        work.load(Roots.SESSIONS).forEach(this::note);
        for (var program : work.load(Roots.PROGRAMS)) {
            note(program);
            for (Cohort cohort : program.getCohorts()) {
                note(cohort);
            }
        }
        work.load(Query.all(Literals.SESSION_SERIES, SessionSeries.class)).forEach(this::note);
        work.load(Query.all(Literals.SESSION_ORIGIN, SessionOrigin.class)).forEach(this::note);
    }

    private void note(Element element) {
        byId.put(element.getUuid(), element);
    }

    /** Whether the element is there too. */
    boolean has(Element element) {
        return element == null || byId.containsKey(element.getUuid());
    }

    /** What it is here; null for null. */
    @SuppressWarnings("unchecked")
    <E extends Element> E of(E element) {
        return element == null ? null : (E) byId.get(element.getUuid());
    }
}
