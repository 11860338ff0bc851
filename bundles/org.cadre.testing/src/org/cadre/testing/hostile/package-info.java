/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Inputs made to harm, and what notices that they did. */
package org.cadre.testing.hostile;
