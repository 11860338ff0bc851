/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Other people's formats in and out: OneRoster packages, sign-up sheets; and a sample district. */
package org.cadre.exchange;
