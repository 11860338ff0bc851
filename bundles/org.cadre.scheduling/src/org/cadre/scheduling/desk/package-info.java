/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** What forms about scheduling know: drafts of records, what is wrong with them, and what they come to. */
package org.cadre.scheduling.desk;
