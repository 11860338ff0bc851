/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** What tests of several bundles share; never shipped. */
package org.cadre.testing;
