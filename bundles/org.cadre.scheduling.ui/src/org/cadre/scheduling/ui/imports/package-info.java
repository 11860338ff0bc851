/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Imports calendars in the window: what to read, what would happen, done. */
package org.cadre.scheduling.ui.imports;
