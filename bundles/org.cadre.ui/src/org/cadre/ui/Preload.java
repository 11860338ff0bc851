/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui;

import java.util.List;

import org.cadre.core.store.Query;

/**
 * A service by which a module names roots of its own that its views show, so that they are loaded in the background
 * when a database is opened, and not on the UI thread when a view first asks for them.
 */
@FunctionalInterface
public interface Preload {

    /** The queries to run when a database is opened. */
    List<Query<?>> queries();
}
