/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Feeds importers with seeded mutations of valid samples. */
package org.cadre.testing.fuzz;
