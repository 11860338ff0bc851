/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** What the logged sessions of a program add up to, with what the numbers mean. */
package org.cadre.scheduling.ui.ledger;
