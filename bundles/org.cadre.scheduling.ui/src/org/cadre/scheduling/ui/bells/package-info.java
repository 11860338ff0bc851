/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** When the bell rings at each school. */
package org.cadre.scheduling.ui.bells;
