/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Hands out calendar files, week sheets, coverage requests and the budget of substitutes. */
package org.cadre.scheduling.ui.handout;
