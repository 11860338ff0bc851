/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import org.cadre.core.CadreException;

/** The connection was lost while a transaction was committed, and so far nobody could say whether it was. */
final class UnknownOutcome extends CadreException {

    private static final long serialVersionUID = 1L;

    private final transient Made made;

    UnknownOutcome(Made made, CadreException failure) {
        super(Kind.FAILURE, failure.getMessage(), failure);
        this.made = made;
    }

    /** What would come of the transaction. */
    Made made() {
        return made;
    }
}
