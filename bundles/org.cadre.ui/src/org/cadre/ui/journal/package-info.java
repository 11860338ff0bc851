/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Keeps a journal of unsaved edits while a database is open, and offers to restore them after a crash. */
package org.cadre.ui.journal;
