/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.text;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;

/** Puts what is about people in the order of their names, as the language sorts them. */
public final class NameOrder {

    private NameOrder() {
    }

    /** Returns the elements by the name of the person that each is about. */
    public static <T> List<T> of(Collection<T> elements, Function<T, Educator> person) {
        record Keyed<T>(CollationKey key, T element) {
        }
        var collator = Collator.getInstance();
        return elements.stream()
                .map(e -> new Keyed<>(collator.getCollationKey(PersonName.of(person.apply(e)).sort()), e))
                .sorted(Comparator.comparing(Keyed::key)).map(Keyed::element).toList();
    }
}
