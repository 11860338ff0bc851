/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Places in office hours. */
package org.cadre.scheduling.ui.booking;
