/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Who is matched with whom: rules and criteria of a policy, the run, its explanation and its record. */
package org.cadre.matching;
