/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

import java.util.Objects;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** Finds people by the number the employer gave them. */
public final class PersonFinder {

    private PersonFinder() {
    }

    /**
     * Returns the one person with that number.
     *
     * @throws CadreException of kind INPUT if there is none, or more than one
     */
    public static Educator find(UnitOfWork work, String staffId) throws CadreException {
        var found = work.load(Roots.EDUCATORS).stream().filter(e -> Objects.equals(e.getStaffId(), staffId))
                .toList();
        if (found.size() != 1) {
            throw CadreException.input(NLS.bind(found.isEmpty() ? Messages.Person_none : Messages.Person_several,
                    staffId));
        }
        return found.getFirst();
    }
}
