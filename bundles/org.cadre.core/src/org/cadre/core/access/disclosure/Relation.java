/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.disclosure;

/** How an account stands to a person. */
enum Relation {
    /** The account is hers. */
    SELF,
    /** It belongs to her mentor or mentee. */
    PARTNER,
    /** Neither. */
    OTHER;

    /** How a register says it. */
    String text() {
        return switch (this) {
            case SELF -> Messages.Relation_self;
            case PARTNER -> Messages.Relation_partner;
            case OTHER -> Messages.Relation_other;
        };
    }
}
