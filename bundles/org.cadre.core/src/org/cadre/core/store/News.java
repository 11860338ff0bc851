/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

/** What others committed since a unit of work last took something over: read already, not taken over yet. */
public interface News {

    /** How many roots others added, changed or removed that a unit of work may have to take over. */
    int size();
}
