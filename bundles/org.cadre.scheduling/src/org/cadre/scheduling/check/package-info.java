/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Checks plans and windows against the rules as they are written, minute by minute. Shares nothing with the
 * kernel or with the code that feeds it, so that a mistake there is found here.
 */
package org.cadre.scheduling.check;
