/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

import java.util.List;

import org.cadre.core.store.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Exports and erases people with what every installed module knows of them. */
@Component(service = PersonModules.class)
public class PersonModules {

    private final List<PersonTraces> traces;

    /** Asks those modules. */
    @Activate
    public PersonModules(@Reference(cardinality = ReferenceCardinality.MULTIPLE,
            policyOption = ReferencePolicyOption.GREEDY) List<PersonTraces> traces) {
        this.traces = List.copyOf(traces);
    }

    /** Erases from that unit of work, which must have no changes of its own. */
    public PersonErasure erasure(UnitOfWork work) {
        return new PersonErasure(work, traces);
    }

    /** Exports from that unit of work. */
    public PersonExport export(UnitOfWork work) {
        return new PersonExport(work, traces);
    }
}
