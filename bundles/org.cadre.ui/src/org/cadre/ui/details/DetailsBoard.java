/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.details;

import java.util.List;

import org.cadre.core.edit.EditSession;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Gathers what all installed modules say about a selected thing. */
@Component(service = DetailsBoard.class)
public final class DetailsBoard {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<DetailsProvider> providers = List.of();

    /** The explanations of the thing; empty if nobody knows it. */
    public List<Details> explain(Object selected, EditSession session) {
        return providers.stream().flatMap(provider -> provider.explain(selected, session).stream()).toList();
    }
}
