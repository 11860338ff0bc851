/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.person;

import java.util.List;
import java.util.Locale;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.model.Educator;
import org.cadre.ui.Elements;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.eclipse.ui.services.IServiceLocator;

/**
 * The people of the open database, to choose from.
 *
 * @param services where the services of the window are found
 */
record PeopleSource(IServiceLocator services) {

    /** All people by name; none while no database is open. */
    List<Educator> all() {
        var session = services.getService(OpenDatabase.class).session();
        try {
            return session.isEmpty() ? List.of()
                    : PersonName.sorted(session.get().work().load(Roots.EDUCATORS), Locale.getDefault());
        } catch (CadreException e) {
            services.getService(Errors.class).show(e.getStatus());
            return List.of();
        }
    }

    Elements elements() {
        return services.getService(Elements.class);
    }
}
