/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.util.List;

import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.ui.Preload;
import org.osgi.service.component.annotations.Component;

/** Loads in the background what the editors of pairs show. */
@Component(service = Preload.class)
public final class RelationshipPreload implements Preload {

    @Override
    public List<Query<?>> queries() {
        return List.of(Roots.SESSIONS, Roots.ACCOUNTS, Roots.CONTENT_KEYS);
    }
}
