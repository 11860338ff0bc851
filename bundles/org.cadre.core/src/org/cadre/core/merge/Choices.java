/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.Map;
import java.util.Optional;

/** Which side was chosen for which conflict. */
@FunctionalInterface
public interface Choices {

    /** No choice at all; enough where nothing overlaps. */
    Choices NONE = key -> Optional.empty();

    /** Returns the choice for a conflict; empty while there is none. */
    Optional<Side> of(ConflictKey key);

    /** The same side for every conflict. */
    static Choices all(Side side) {
        return key -> Optional.of(side);
    }

    /** Single choices, by conflict. */
    static Choices of(Map<ConflictKey, Side> sides) {
        var copy = Map.copyOf(sides);
        return key -> Optional.ofNullable(copy.get(key));
    }

    /** These choices, and where there is none the other ones. */
    default Choices or(Choices other) {
        return key -> of(key).or(() -> other.of(key));
    }
}
