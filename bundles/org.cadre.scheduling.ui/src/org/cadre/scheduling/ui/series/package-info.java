/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** What a program expects again and again: the list, a form, presets, places in office hours. */
package org.cadre.scheduling.ui.series;
