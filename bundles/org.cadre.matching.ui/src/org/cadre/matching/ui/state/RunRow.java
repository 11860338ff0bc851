/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import org.cadre.matching.model.MatchRun;

/**
 * A run as something that can be explained.
 *
 * @param run the run
 * @param changed how many mentees are placed otherwise by now
 */
public record RunRow(MatchRun run, int changed) {
}
