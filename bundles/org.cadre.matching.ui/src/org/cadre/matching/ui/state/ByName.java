/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.cadre.core.people.PersonName;

/** Puts rows in the order of people's names, as the user's language sorts them. */
final class ByName {

    private ByName() {
    }

    /**
     * The rows in order; each name is prepared once, because comparing thousands of them as texts takes
     * long.
     */
    static <T> List<T> sorted(Collection<T> rows, Function<T, PersonName> name) {
        record Keyed<R>(CollationKey key, R row) {
        }
        var collator = Collator.getInstance();
        return rows.stream().map(row -> new Keyed<>(collator.getCollationKey(name.apply(row).sort()), row))
                .sorted(Comparator.comparing(Keyed::key)).map(Keyed::row).toList();
    }
}
