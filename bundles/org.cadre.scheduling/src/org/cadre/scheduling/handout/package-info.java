/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** What leaves the house: calendar files, coverage requests, week sheets and the budget of substitutes. */
package org.cadre.scheduling.handout;
