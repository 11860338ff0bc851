/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Everything of a database as open files, and back. */
package org.cadre.exchange.open;
