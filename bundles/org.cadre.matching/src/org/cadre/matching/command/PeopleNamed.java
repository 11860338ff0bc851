/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.core.text.Nearest;
import org.cadre.matching.Messages;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** Finds people by what a user types: the staff id, the e-mail address or the name. */
final class PeopleNamed {

    private PeopleNamed() {
    }

    /**
     * Returns the one person called so; case, accents and spacing of names do not count.
     *
     * @throws CadreException of kind INPUT, naming similar people or those meant, if there is none or several
     */
    static Educator find(UnitOfWork work, String text) throws CadreException {
        var people = work.load(Roots.EDUCATORS);
        var byNumber = people.stream().filter(person -> text.equals(person.getStaffId())).toList();
        var found = byNumber.isEmpty() ? people.stream().filter(person -> isCalled(person, text)).toList()
                : byNumber;
        if (found.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.PeopleNamed_nobody, text, near(text, people)));
        }
        if (found.size() > 1) {
            var numbers = found.stream().map(Educator::getStaffId).filter(Objects::nonNull)
                    .collect(Collectors.joining(", ")); //$NON-NLS-1$
            throw CadreException.input(NLS.bind(Messages.PeopleNamed_several, text, numbers));
        }
        return found.getFirst();
    }

    private static boolean isCalled(Educator person, String text) {
        return Stream.of(PersonName.show(person), PersonName.legal(person), PersonName.of(person).sort(),
                person.getEmail()).filter(Objects::nonNull).anyMatch(name -> Folding.same(name, text));
    }

    private static String near(String text, List<Educator> people) {
        var near = Nearest.to(text, people.stream().map(PersonName::show).collect(Collectors.toSet()));
        return near.isEmpty() ? "" //$NON-NLS-1$
                : NLS.bind(Messages.PeopleNamed_near, String.join(", ", near)); //$NON-NLS-1$
    }
}
