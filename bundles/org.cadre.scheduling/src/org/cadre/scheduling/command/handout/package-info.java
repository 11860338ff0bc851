/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Commands that hand out calendars, coverage requests and week sheets. */
package org.cadre.scheduling.command.handout;
