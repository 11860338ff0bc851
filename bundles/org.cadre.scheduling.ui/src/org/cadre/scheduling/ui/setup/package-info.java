/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** The page of a program on which everything is set up that plans go by. */
package org.cadre.scheduling.ui.setup;
