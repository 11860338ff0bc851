/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.editor;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Element;

/** The roots that have an editor: how they are found. */
final class ElementTypes {

    private ElementTypes() {
    }

    static Optional<? extends Element> find(String type, String uuid, UnitOfWork work) throws CadreException {
        if (type.equals(Literals.EDUCATOR.getName())) {
            return work.find(Roots.EDUCATORS, uuid);
        }
        if (type.equals(Literals.SCHOOL.getName())) {
            return work.find(Roots.SCHOOLS, uuid);
        }
        if (type.equals(Literals.MENTORSHIP.getName())) {
            return work.find(Roots.MENTORSHIPS, uuid);
        }
        return type.equals(Literals.PROGRAM.getName()) ? work.find(Roots.PROGRAMS, uuid) : Optional.empty();
    }
}
