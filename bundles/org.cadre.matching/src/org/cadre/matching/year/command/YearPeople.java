/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year.command;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.core.text.Nearest;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** Finds people by what a user types. */
record YearPeople(List<Educator> everybody) {

    static YearPeople of(UnitOfWork work) throws CadreException {
        return new YearPeople(work.load(Roots.EDUCATORS));
    }

    /**
     * The one person with that staff id or name.
     *
     * @throws CadreException of kind INPUT, naming similar ones, if there is none or more than one
     */
    Educator find(String text) throws CadreException {
        var byId = everybody.stream().filter(person -> Objects.equals(person.getStaffId(), text)).toList();
        var found = byId.isEmpty() ? everybody.stream()
                .filter(person -> Folding.same(PersonName.show(person), text)).toList() : byId;
        if (found.isEmpty()) {
            var near = Nearest.to(text, everybody.stream().map(PersonName::show).distinct().toList());
            throw CadreException.input(near.isEmpty() ? NLS.bind(Messages.People_none, text)
                    : NLS.bind(Messages.People_similar, text, String.join(", ", near))); //$NON-NLS-1$
        }
        if (found.size() > 1) {
            throw CadreException.input(NLS.bind(Messages.People_several, text, found.stream()
                    .map(Educator::getStaffId).filter(Objects::nonNull)
                    .collect(Collectors.joining(", ")))); //$NON-NLS-1$
        }
        return found.getFirst();
    }
}
