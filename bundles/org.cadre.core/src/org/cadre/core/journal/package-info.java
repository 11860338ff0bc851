/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Keeps unsaved edits safe from a crash: while something is unsaved, it stands in a journal beside the
 * database, and after a crash it can be restored from there.
 */
package org.cadre.core.journal;
