/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import org.cadre.core.store.Commit;

/** What comes of a transaction that writes: a commit, and what its maker wants to know of it. */
@FunctionalInterface
interface Made {

    /** The commit, by whose id it can be found whether the transaction was committed. */
    Commit commit();
}
