/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** The journal of unsaved edits on the command line. */
package org.cadre.core.journal.command;
