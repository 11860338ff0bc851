/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** How an import becomes one transaction with a record of itself. */
package org.cadre.exchange.run;
