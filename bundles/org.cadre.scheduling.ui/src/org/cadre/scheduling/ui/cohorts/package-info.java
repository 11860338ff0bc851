/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** The cohorts of a program: the list, and a form that says who belongs to one. */
package org.cadre.scheduling.ui.cohorts;
