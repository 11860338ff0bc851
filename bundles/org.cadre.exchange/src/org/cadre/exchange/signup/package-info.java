/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Sign-ups of mentors and mentees from sheets with any headings. */
package org.cadre.exchange.signup;
