/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** What things cost and what nobody is asked to do, as a form. */
package org.cadre.scheduling.ui.rules;
