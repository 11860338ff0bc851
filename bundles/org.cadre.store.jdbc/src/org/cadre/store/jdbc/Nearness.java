/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import org.cadre.core.access.Grant;
import org.cadre.core.access.Level;

/** How near a record is to the account that works with it. */
enum Nearness {
    /** It is somebody's. */
    ANY,
    /** It belongs to a relationship of the account's person. */
    RELATED,
    /** It is the person's own, or the account itself. */
    SELF;

    /** What a grant allows at this nearness. */
    Level of(Grant grant) {
        return switch (this) {
            case ANY -> grant.all();
            case RELATED -> grant.related();
            case SELF -> grant.self();
        };
    }

    /** The nearness of what belongs to something near, but to somebody else of the two. */
    Nearness ofOther() {
        return this == SELF ? RELATED : this;
    }
}
