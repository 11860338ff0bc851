/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** The command that logs what came of sessions. */
package org.cadre.scheduling.command.log;
