/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** What happens to pairs during the year: few changes, substitutes, what needs attention. */
package org.cadre.matching.year;
