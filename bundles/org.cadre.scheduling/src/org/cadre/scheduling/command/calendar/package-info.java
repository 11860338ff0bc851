/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** The commands {@code cadre calendar}: import, show, change a day, make a sample. */
package org.cadre.scheduling.command.calendar;
