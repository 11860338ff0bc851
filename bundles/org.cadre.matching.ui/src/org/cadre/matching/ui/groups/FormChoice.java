/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import org.cadre.matching.groups.GroupSize;
import org.cadre.model.CohortFormat;

/**
 * Which groups to form.
 *
 * @param focus the practice; empty for whatever people share
 * @param size how many people a group has
 * @param format how the groups work
 */
public record FormChoice(String focus, GroupSize size, CohortFormat format) {
}
