/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui;

import java.util.Objects;

import org.cadre.core.store.StoreLocation;

/**
 * A database that was open and is locked.
 *
 * @param location where it is
 * @param account the name of the account that had opened it
 */
public record LockedDatabase(StoreLocation location, String account) {

    /** Refuses absent parts. */
    public LockedDatabase {
        Objects.requireNonNull(location);
        Objects.requireNonNull(account);
    }
}
